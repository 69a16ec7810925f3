// role: naive
// verdict: accepted
// time: n^2
// space: 1
func findDuplicate(nums []int) int {
	for i, num := range nums {
		if slices.Contains(nums[:i], num) {
			return num
		}
	}
	return -1
}
