// input: two_lists
// time: (n + m) log m
// space: log m
func solve(a []int, b []int) int {
	sort.Ints(b)
	total := 0
	for _, x := range a {
		total += sort.SearchInts(b, x)
	}
	return total % 1000003
}
