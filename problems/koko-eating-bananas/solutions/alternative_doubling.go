// role: alternative
// verdict: accepted
// time: n log m
// space: 1
func minEatingSpeed(piles []int, h int) int {
	inTime := func(speed int) bool {
		hours := 0
		for _, pile := range piles {
			hours += (pile-1)/speed + 1
		}
		return hours <= h
	}
	fast := 1
	for !inTime(fast) {
		fast *= 2
	}
	slow := fast / 2
	return slow + 1 + sort.Search(fast-slow-1, func(i int) bool {
		return inTime(slow + 1 + i)
	})
}
