// role: optimal
// verdict: accepted
// time: n
// space: 1
func minCostClimbingStairs(cost []int) int {
	before, last := 0, 0
	for _, fee := range cost {
		before, last = last, fee+min(before, last)
	}
	return min(before, last)
}
