// problem: two-sum
// verdict: compile-error
type pair[A, B any] struct {
	a A
	b B
}

func grow[A any](n int, a A) int {
	if n == 0 {
		return 0
	}
	return grow(n-1, pair[A, A]{a, a})
}

func twoSum(nums []int, target int) []int {
	return []int{grow(target, target), 0}
}
