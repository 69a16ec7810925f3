// problem: two-sum
// verdict: compile-error
func judge__call() {}

func judge__decode() {}

func twoSum(nums []int, target int) []int {
	return nil
}
