// problem: two-sum
// verdict: runtime-error
// message: panic: no pair makes
type noPair struct{ target int }

func (e noPair) Error() string { return fmt.Sprintf("no pair makes %d", e.target) }

func twoSum(nums []int, target int) []int {
	panic(noPair{target})
}
