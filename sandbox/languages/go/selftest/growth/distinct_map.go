// input: ints
// time: n
// space: n
func solve(nums []int) int {
	seen := map[int]bool{}
	for _, num := range nums {
		seen[num] = true
	}
	return len(seen)
}
