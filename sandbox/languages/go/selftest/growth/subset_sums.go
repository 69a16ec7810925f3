// input: small
// time: 2^n
// space: 2^n
func solve(n int) int64 {
	sums := []int64{0}
	for i := 1; i <= n; i++ {
		for _, sum := range sums {
			sums = append(sums, sum+int64(i))
		}
	}
	return sums[len(sums)-1]
}
