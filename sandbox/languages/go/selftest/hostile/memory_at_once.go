// problem: two-sum
// verdict: memory-limit
func twoSum(nums []int, target int) []int {
	huge := make([]int, 1<<36)
	return huge[:2]
}
