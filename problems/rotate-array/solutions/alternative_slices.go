// role: alternative
// verdict: accepted
// time: n
// space: n
func rotate(nums []int, k int) {
	split := len(nums) - k%len(nums)
	copy(nums, append(append([]int{}, nums[split:]...), nums[:split]...))
}
