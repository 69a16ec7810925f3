// role: naive
// verdict: accepted
// time: n^2
// space: 1
func productExceptSelf(nums []int) []int {
	answer := make([]int, len(nums))
	for i := range nums {
		answer[i] = 1
		for j, num := range nums {
			if i != j {
				answer[i] *= num
			}
		}
	}
	return answer
}
