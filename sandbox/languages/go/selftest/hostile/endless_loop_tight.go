// problem: two-sum
// verdict: time-limit
func twoSum(nums []int, target int) []int {
	for {
	}
}
