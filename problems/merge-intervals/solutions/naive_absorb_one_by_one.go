// role: naive
// verdict: accepted
// time: n^2
// space: n
func merge(intervals [][]int) [][]int {
	var result [][]int
	for _, interval := range intervals {
		start, end := interval[0], interval[1]
		var apart [][]int
		for _, other := range result {
			if other[0] <= end && start <= other[1] {
				start, end = min(start, other[0]), max(end, other[1])
			} else {
				apart = append(apart, other)
			}
		}
		result = append(apart, []int{start, end})
	}
	return result
}
