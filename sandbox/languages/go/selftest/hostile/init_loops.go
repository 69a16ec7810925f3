// problem: two-sum
// verdict: time-limit
// message: not loaded within
func init() {
	for {
	}
}

func twoSum(nums []int, target int) []int {
	return nil
}
