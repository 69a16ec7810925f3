// problem: two-sum
// verdict: compile-error
// line: 7
// message: constant
const (
	a = 1 << 500
	b = a * a * a * a
)

func twoSum(nums []int, target int) []int {
	return []int{b, 0}
}
