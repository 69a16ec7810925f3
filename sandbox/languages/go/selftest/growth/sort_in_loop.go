// input: ints
// time: n^2 log n
// space: n
func solve(nums []int) int {
	total := 0
	for i := range nums {
		rest := slices.Clone(nums[i:])
		sort.Ints(rest)
		total += rest[len(rest)/2] % 10
	}
	return total
}
