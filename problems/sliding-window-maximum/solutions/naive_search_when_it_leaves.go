// role: naive
// verdict: accepted
// time: n^2
// space: 1
func maxSlidingWindow(nums []int, k int) []int {
	maxima := []int{slices.Max(nums[:k])}
	for i := k; i < len(nums); i++ {
		last := maxima[len(maxima)-1]
		if nums[i] >= last {
			last = nums[i]
		} else if nums[i-k] == last {
			last = slices.Max(nums[i-k+1 : i+1])
		}
		maxima = append(maxima, last)
	}
	return maxima
}
