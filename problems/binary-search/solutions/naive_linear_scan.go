// role: naive
// verdict: accepted
// time: n
// space: 1
func search(nums []int, target int) int {
	for i, num := range nums {
		if num == target {
			return i
		}
	}
	return -1
}
