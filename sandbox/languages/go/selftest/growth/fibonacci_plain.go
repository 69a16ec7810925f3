// input: small
// time: 2^n
// space: n
func solve(n int) int64 {
	if n < 2 {
		return int64(n)
	}
	return solve(n-1) + solve(n-2)
}
