// role: optimal
// verdict: accepted
// time: n
// space: n
func topKFrequent(nums []int, k int) []int {
	counts := make(map[int]int)
	for _, num := range nums {
		counts[num]++
	}
	buckets := make([][]int, len(nums)+1)
	for value, count := range counts {
		buckets[count] = append(buckets[count], value)
	}
	answer := make([]int, 0, k)
	for count := len(nums); len(answer) < k; count-- {
		answer = append(answer, buckets[count]...)
	}
	return answer
}
