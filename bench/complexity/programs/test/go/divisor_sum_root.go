// input: number
// time: sqrt n
// space: 1
func solve(n int) int64 {
	var sum int64
	for d := 1; d*d <= n; d++ {
		if n%d != 0 {
			continue
		}
		sum += int64(d)
		if other := n / d; other != d {
			sum += int64(other)
		}
	}
	return sum
}
