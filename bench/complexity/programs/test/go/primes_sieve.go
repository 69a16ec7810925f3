// input: number
// time: n log log n
// space: n
func solve(n int) int64 {
	composite := make([]bool, n+1)
	var count int64
	for p := 2; p <= n; p++ {
		if composite[p] {
			continue
		}
		count++
		for q := p * p; q <= n; q += p {
			composite[q] = true
		}
	}
	return count
}
