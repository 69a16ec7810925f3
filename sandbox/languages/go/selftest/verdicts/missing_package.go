// problem: two-sum
// verdict: compile-error
// line: 5
// message: package golang.org/x/exp/slices is not available here
import "golang.org/x/exp/slices"

func twoSum(nums []int, target int) []int {
	return slices.Clone(nums)
}
