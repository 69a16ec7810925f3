// role: wrong
// verdict: wrong-answer
// time: n
// space: 1
func rotate(nums []int, k int) {
	k %= len(nums)
	slices.Reverse(nums[:k])
	slices.Reverse(nums[k:])
	slices.Reverse(nums)
}
