// input: two_lists
// time: n+m
// space: n
func solve(a []int, b []int) int {
	in := make(map[int]struct{}, len(a))
	for _, x := range a {
		in[x] = struct{}{}
	}
	count := 0
	for _, y := range b {
		if _, ok := in[y]; ok {
			count++
		}
	}
	return count
}
