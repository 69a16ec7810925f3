// problem: two-sum
// verdict: runtime-error
// message: too many threads
func twoSum(nums []int, target int) []int {
	for i := 0; i < 1000; i++ {
		go func() {
			runtime.LockOSThread()
			select {}
		}()
	}
	time.Sleep(time.Second)
	select {}
}
