// problem: two-sum
// verdict: compile-error
// line: 6
// message: panic: at the start
func init() {
	panic("at the start")
}

func twoSum(nums []int, target int) []int {
	return nil
}
