// input: ints
// time: n^2
// space: n^2
func solve(nums []int) int {
	seen := make(map[[2]int]int)
	for i := range nums {
		for j := range nums {
			seen[[2]int{i, j}] = nums[i] - nums[j]
		}
	}
	return len(seen)
}
