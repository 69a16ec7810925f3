// role: optimal
// verdict: accepted
// time: n
// space: 1
func insert(intervals [][]int, newInterval []int) [][]int {
	start, end := newInterval[0], newInterval[1]
	var result [][]int
	i := 0
	for ; i < len(intervals) && intervals[i][1] < start; i++ {
		result = append(result, intervals[i])
	}
	for ; i < len(intervals) && intervals[i][0] <= end; i++ {
		start = min(start, intervals[i][0])
		end = max(end, intervals[i][1])
	}
	result = append(result, []int{start, end})
	for ; i < len(intervals); i++ {
		result = append(result, intervals[i])
	}
	return result
}
