// input: ints
// time: n
// space: n
func solve(nums []int) int {
	seen := map[string]bool{}
	for _, num := range nums {
		seen[fmt.Sprintf("%d,%d", num%1000, num/1000)] = true
	}
	return len(seen)
}
