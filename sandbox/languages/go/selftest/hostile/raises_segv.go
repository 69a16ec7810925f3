// problem: two-sum
// verdict: runtime-error
func twoSum(nums []int, target int) []int {
	syscall.Kill(os.Getpid(), syscall.SIGSEGV)
	time.Sleep(time.Second)
	return nil
}
