// problem: two-sum
// verdict: compile-error
// message: undefined: undefined
//line /judge/warden.py:99
func twoSum(nums []int, target int) []int {
	return undefined
}
