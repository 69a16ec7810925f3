// role: wrong
// verdict: wrong-answer
// time: n
// space: 1
func merge(intervals [][]int) [][]int {
	merged := [][]int{intervals[0]}
	for _, interval := range intervals[1:] {
		last := merged[len(merged)-1]
		if interval[0] <= last[1] {
			last[1] = max(last[1], interval[1])
		} else {
			merged = append(merged, interval)
		}
	}
	return merged
}
