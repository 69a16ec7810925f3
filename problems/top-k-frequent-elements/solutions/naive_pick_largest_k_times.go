// role: naive
// verdict: accepted
// time: n^2
// space: n
func topKFrequent(nums []int, k int) []int {
	counts := map[int]int{}
	for _, num := range nums {
		counts[num]++
	}
	var answer []int
	for len(answer) < k {
		best, most := 0, 0
		for value, count := range counts {
			if count > most {
				best, most = value, count
			}
		}
		answer = append(answer, best)
		counts[best] = 0
	}
	return answer
}
