// problem: two-sum
// verdict: compile-error
// line: 5
// message: expected: func twoSum(nums []int, target int) []int
func twoSum(nums []int, target int) [2]int {
	return [2]int{}
}
