// problem: two-sum
// verdict: compile-error
// line: 6
// message: unexpected newline
func twoSum(nums []int, target int) []int {
	for i := 0; i < len(nums); i++
	{
		return nil
	}
}
