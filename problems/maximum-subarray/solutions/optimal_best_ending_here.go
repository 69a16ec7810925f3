// role: optimal
// verdict: accepted
// time: n
// space: 1
func maxSubArray(nums []int) int {
	best, ending := nums[0], nums[0]
	for _, num := range nums[1:] {
		ending = max(num, ending+num)
		best = max(best, ending)
	}
	return best
}
