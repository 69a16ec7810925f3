// problem: two-sum
// verdict: runtime-error
// message: all goroutines are asleep - deadlock!
func twoSum(nums []int, target int) []int {
	results := make(chan []int)
	results <- nums // nobody receives
	return <-results
}
