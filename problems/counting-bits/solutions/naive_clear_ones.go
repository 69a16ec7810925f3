// role: naive
// verdict: accepted
// time: n log n
// space: 1
func countBits(n int) []int {
	answer := make([]int, n+1)
	for i := range answer {
		for rest := i; rest > 0; rest &= rest - 1 {
			answer[i]++
		}
	}
	return answer
}
