// problem: two-sum
// verdict: compile-error
var table = [1 << 28]int{1<<28 - 1: 1}

func twoSum(nums []int, target int) []int {
	return table[:2]
}
