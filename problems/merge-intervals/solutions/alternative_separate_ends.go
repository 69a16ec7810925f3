// role: alternative
// verdict: accepted
// time: n log n
// space: n
func merge(intervals [][]int) (merged [][]int) {
	n := len(intervals)
	starts, ends := make([]int, n), make([]int, n)
	for i, interval := range intervals {
		starts[i], ends[i] = interval[0], interval[1]
	}
	sort.Ints(starts)
	sort.Ints(ends)
	first := 0
	for i := range starts {
		if i == n-1 || starts[i+1] > ends[i] {
			merged = append(merged, []int{starts[first], ends[i]})
			first = i + 1
		}
	}
	return merged
}
