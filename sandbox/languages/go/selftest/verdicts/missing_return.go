// problem: two-sum
// verdict: compile-error
// line: 9
// message: missing return
func twoSum(nums []int, target int) []int {
	for {
		break
	}
}
