// input: two_lists
// time: n + m
// space: n
func solve(a []int, b []int) int {
	inA := make(map[int]struct{}, len(a))
	for _, x := range a {
		inA[x] = struct{}{}
	}
	shared := 0
	for _, x := range b {
		if _, ok := inA[x]; ok {
			shared++
			delete(inA, x)
		}
	}
	return shared
}
