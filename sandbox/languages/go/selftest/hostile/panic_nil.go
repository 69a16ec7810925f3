// problem: two-sum
// verdict: runtime-error
// message: panic called with nil argument
func twoSum(nums []int, target int) []int {
	panic(nil)
}
