// problem: two-sum
// verdict: compile-error
// line: 4
var table [1 << 45]int

func twoSum(nums []int, target int) []int {
	return table[:2]
}
