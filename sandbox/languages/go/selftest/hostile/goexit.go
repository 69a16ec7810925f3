// problem: two-sum
// verdict: runtime-error
// message: Goexit
func twoSum(nums []int, target int) []int {
	runtime.Goexit()
	return nil
}
