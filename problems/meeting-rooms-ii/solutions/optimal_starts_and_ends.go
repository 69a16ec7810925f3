// role: optimal
// verdict: accepted
// time: n log n
// space: n
func minMeetingRooms(intervals [][]int) int {
	n := len(intervals)
	starts, ends := make([]int, n), make([]int, n)
	for i, interval := range intervals {
		starts[i], ends[i] = interval[0], interval[1]
	}
	sort.Ints(starts)
	sort.Ints(ends)
	rooms, over := 0, 0
	for _, start := range starts {
		if start < ends[over] {
			rooms++
		} else {
			over++
		}
	}
	return rooms
}
