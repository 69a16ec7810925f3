// role: naive
// verdict: accepted
// time: n^2
// space: 1
func maxProduct(nums []int) int {
	best := nums[0]
	for i := range nums {
		product := 1
		for _, x := range nums[i:] {
			product *= x
			best = max(best, product)
		}
	}
	return best
}
