// problem: two-sum
// verdict: runtime-error
// message: interface conversion
func twoSum(nums []int, target int) []int {
	var value any = nums
	return []int{value.(int)}
}
