// input: grid
// time: n*m
// space: n*m
func solve(grid [][]int) int {
	n, m := len(grid), len(grid[0])
	// side[i][j]: largest square of even numbers whose lower right corner is i-1, j-1
	side := make([][]int, n+1)
	for i := range side {
		side[i] = make([]int, m+1)
	}
	best := 0
	for i := 1; i <= n; i++ {
		for j := 1; j <= m; j++ {
			if grid[i-1][j-1]%2 == 0 {
				side[i][j] = 1 + min(side[i-1][j], side[i][j-1], side[i-1][j-1])
				best = max(best, side[i][j])
			}
		}
	}
	return best * best
}
