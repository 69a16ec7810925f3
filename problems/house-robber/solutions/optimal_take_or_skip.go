// role: optimal
// verdict: accepted
// time: n
// space: 1
func rob(nums []int) int {
	before, last := 0, 0
	for _, coins := range nums {
		before, last = last, max(last, before+coins)
	}
	return last
}
