// input: ints
// time: n
// space: 1
func solve(nums []int) int {
	best := nums[0]
	for _, num := range nums {
		best = max(best, num)
	}
	return best
}
