// role: optimal
// verdict: accepted
// time: n
// space: n
func maxSlidingWindow(nums []int, k int) []int {
	useful := []int{}
	maxima := make([]int, 0, len(nums)-k+1)
	for i, num := range nums {
		for len(useful) > 0 && nums[useful[len(useful)-1]] <= num {
			useful = useful[:len(useful)-1]
		}
		useful = append(useful, i)
		if useful[0] <= i-k {
			useful = useful[1:]
		}
		if i >= k-1 {
			maxima = append(maxima, nums[useful[0]])
		}
	}
	return maxima
}
