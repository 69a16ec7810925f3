// input: two_lists
// time: n*m
// space: 1
func solve(a []int, b []int) int {
	count := 0
	for _, x := range a {
		for _, y := range b {
			if x == y {
				count++
			}
		}
	}
	return count
}
