// role: alternative
// verdict: accepted
// time: n
// space: 1
func canCompleteCircuit(gas []int, cost []int) int {
	start, end := len(gas)-1, 0
	tank := gas[start] - cost[start]
	for end < start {
		if tank >= 0 {
			tank += gas[end] - cost[end]
			end++
		} else {
			start--
			tank += gas[start] - cost[start]
		}
	}
	if tank < 0 {
		return -1
	}
	return start
}
