// role: wrong
// verdict: runtime-error
// time: n
// space: n
func rotate(nums []int, k int) {
	split := len(nums) - k // negative where k is larger
	copy(nums, append(append([]int{}, nums[split:]...), nums[:split]...))
}
