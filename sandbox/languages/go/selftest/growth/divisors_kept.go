// input: number
// time: sqrt n
// space: sqrt n
func solve(n int) int64 {
	var tried []int
	for i := 1; i*i <= n; i++ {
		tried = append(tried, n%i)
	}
	total := 0
	for _, rest := range tried {
		total += rest
	}
	return int64(total)
}
