// role: optimal
// verdict: accepted
// time: n
// space: 1
func productExceptSelf(nums []int) []int {
	answer := make([]int, len(nums))
	before := 1
	for i, num := range nums {
		answer[i] = before
		before *= num
	}
	behind := 1
	for i := len(nums) - 1; i >= 0; i-- {
		answer[i] *= behind
		behind *= nums[i]
	}
	return answer
}
