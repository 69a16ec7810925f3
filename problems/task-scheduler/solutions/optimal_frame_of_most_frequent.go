// role: optimal
// verdict: accepted
// time: m
// space: 1
func leastInterval(tasks []byte, n int) int {
	var counts [26]int
	most, withMost := 0, 0
	for _, task := range tasks {
		counts[task-'A']++
		switch count := counts[task-'A']; {
		case count > most:
			most, withMost = count, 1
		case count == most:
			withMost++
		}
	}
	return max((most-1)*(n+1)+withMost, len(tasks))
}
