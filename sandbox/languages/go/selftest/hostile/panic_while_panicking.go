// problem: two-sum
// verdict: runtime-error
// message: its message cannot be shown
type bad struct{}

func (bad) Error() string { panic("again") }

func twoSum(nums []int, target int) []int {
	defer func() { panic(bad{}) }()
	panic(bad{})
}
