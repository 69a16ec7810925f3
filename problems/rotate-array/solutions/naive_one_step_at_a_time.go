// role: naive
// verdict: accepted
// time: n^2
// space: 1
func rotate(nums []int, k int) {
	n := len(nums)
	for k %= n; k > 0; k-- {
		last := nums[n-1]
		for i := n - 1; i > 0; i-- {
			nums[i] = nums[i-1]
		}
		nums[0] = last
	}
}
