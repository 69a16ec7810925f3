// role: optimal
// verdict: accepted
// time: n
// space: 1
func maxProduct(nums []int) int {
	best, largest, smallest := nums[0], 1, 1
	for _, x := range nums {
		up, down := x*largest, x*smallest
		largest, smallest = max(x, up, down), min(x, up, down)
		best = max(best, largest)
	}
	return best
}
