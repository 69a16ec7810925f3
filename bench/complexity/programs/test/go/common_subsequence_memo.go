// input: two_texts
// time: n*m
// space: n*m
func solve(a string, b string) int {
	memo := make([][]int, len(a))
	for i := range memo {
		memo[i] = make([]int, len(b))
		for j := range memo[i] {
			memo[i][j] = -1
		}
	}
	var lcs func(i, j int) int
	lcs = func(i, j int) int {
		if i == len(a) || j == len(b) {
			return 0
		}
		if memo[i][j] != -1 {
			return memo[i][j]
		}
		if a[i] == b[j] {
			memo[i][j] = 1 + lcs(i+1, j+1)
		} else {
			memo[i][j] = max(lcs(i+1, j), lcs(i, j+1))
		}
		return memo[i][j]
	}
	return lcs(0, 0)
}
