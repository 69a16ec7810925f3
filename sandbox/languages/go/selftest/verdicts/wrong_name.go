// problem: two-sum
// verdict: compile-error
// message: there is no function twoSum; the source defines twosum
func twosum(nums []int, target int) []int {
	return nil
}
