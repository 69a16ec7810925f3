// problem: two-sum
// verdict: compile-error
// line: 7
// message: expected: func twoSum(nums []int, target int) []int
func helper() {}

func twoSum(nums []int32, target int) []int {
	return nil
}
