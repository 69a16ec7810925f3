// input: number
// time: sqrt n
// space: sqrt n
// In how many ways is n a*a + b*b with a <= b?
func solve(n int) int64 {
	squares := make(map[int]bool)
	for i := 0; i*i <= n; i++ {
		squares[i*i] = true
	}
	var ways int64
	for i := 0; i*i <= n; i++ {
		rest := n - i*i
		if rest >= i*i && squares[rest] {
			ways++
		}
	}
	return ways
}
