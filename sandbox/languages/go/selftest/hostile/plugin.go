// problem: two-sum
// verdict: compile-error
// line: 5
// message: package plugin is not available here
import "plugin"

func twoSum(nums []int, target int) []int {
	plugin.Open("/tmp/x.so")
	return nil
}
