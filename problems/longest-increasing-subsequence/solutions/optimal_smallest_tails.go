// role: optimal
// verdict: accepted
// time: n log n
// space: n
func lengthOfLIS(nums []int) int {
	tails := []int{}
	for _, number := range nums {
		place := sort.SearchInts(tails, number)
		if place == len(tails) {
			tails = append(tails, number)
		} else {
			tails[place] = number
		}
	}
	return len(tails)
}
