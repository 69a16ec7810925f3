// problem: two-sum
// verdict: time-limit
func twoSum(nums []int, target int) []int {
	signal.Ignore(syscall.SIGTERM, syscall.SIGINT, syscall.SIGXCPU, syscall.SIGALRM, syscall.SIGHUP)
	for {
	}
}
