// problem: two-sum
// verdict: compile-error
// line: 6
// message: declared and not used: n
func twoSum(nums []int, target int) []int {
	n := len(nums)
	return nil
}
