// problem: two-sum
// verdict: runtime-error
// message: panic: elsewhere
func twoSum(nums []int, target int) []int {
	go func() {
		panic("elsewhere")
	}()
	time.Sleep(time.Second)
	return nil
}
