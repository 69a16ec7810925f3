// problem: two-sum
// verdict: compile-error
// line: 6
// message: undefined: index
func twoSum(nums []int, target int) []int {
	return []int{index(nums, target), 0}
}
