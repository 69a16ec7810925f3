// role: naive
// verdict: accepted
// time: n*S
// space: n*S
func canPartition(nums []int) bool {
	sum := 0
	for _, number := range nums {
		sum += number
	}
	if sum%2 == 1 {
		return false
	}
	half := sum / 2
	dp := make([][]bool, len(nums)+1)
	for i := range dp {
		dp[i] = make([]bool, half+1)
		dp[i][0] = true
	}
	for i, number := range nums {
		for total := 1; total <= half; total++ {
			dp[i+1][total] = dp[i][total] || total >= number && dp[i][total-number]
		}
	}
	return dp[len(nums)][half]
}
