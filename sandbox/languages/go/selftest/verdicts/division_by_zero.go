// problem: two-sum
// verdict: runtime-error
// message: integer divide by zero
func twoSum(nums []int, target int) []int {
	return []int{target / (len(nums) - len(nums)), 0}
}
