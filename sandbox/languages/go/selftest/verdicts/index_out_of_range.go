// problem: two-sum
// verdict: runtime-error
// line: 7
// message: panic: runtime error: index out of range
func twoSum(nums []int, target int) []int {
	i := len(nums)
	return []int{i, nums[i]}
}
