// role: naive
// verdict: accepted
// time: n^2
// space: 1
func missingNumber(nums []int) int {
	number := 0
	for slices.Contains(nums, number) {
		number++
	}
	return number
}
