// input: number
// time: sqrt n
// space: 1
func solve(n int) int64 {
	count := 0
	for i := 1; i*i <= n; i++ {
		if n%i == 0 {
			count++
		}
	}
	return int64(count)
}
