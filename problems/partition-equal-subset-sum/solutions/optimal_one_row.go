// role: optimal
// verdict: accepted
// time: n*S
// space: S
func canPartition(nums []int) bool {
	sum := 0
	for _, number := range nums {
		sum += number
	}
	if sum%2 != 0 {
		return false
	}
	half := sum / 2
	reachable := make([]bool, half+1)
	reachable[0] = true
	for _, number := range nums {
		for total := half; total >= number; total-- {
			if reachable[total-number] {
				reachable[total] = true
			}
		}
	}
	return reachable[half]
}
