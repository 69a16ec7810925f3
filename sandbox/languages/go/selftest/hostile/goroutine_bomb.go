// problem: two-sum
// verdict: memory-limit
func twoSum(nums []int, target int) []int {
	for {
		go func() { select {} }()
	}
}
