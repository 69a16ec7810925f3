// role: optimal
// verdict: accepted
// time: n
// space: 1
func canCompleteCircuit(gas []int, cost []int) int {
	start, total, tank := 0, 0, 0
	for i := range gas {
		gain := gas[i] - cost[i]
		total += gain
		tank += gain
		if tank < 0 {
			start, tank = i+1, 0
		}
	}
	if total < 0 {
		return -1
	}
	return start
}
