// problem: two-sum
// verdict: compile-error
// line: 5
// message: "strings" imported and not used
import "strings"

func twoSum(nums []int, target int) []int {
	return nil
}
