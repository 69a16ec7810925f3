// input: grid
// time: n*m
// space: n*m
var dirs = [4][2]int{{0, 1}, {1, 0}, {0, -1}, {-1, 0}}

func solve(grid [][]int) int {
	rows, cols := len(grid), len(grid[0])
	memo := make([][]int, rows)
	for i := range memo {
		memo[i] = make([]int, cols)
	}
	best := 0
	for r := 0; r < rows; r++ {
		for c := 0; c < cols; c++ {
			best = max(best, climb(grid, memo, r, c))
		}
	}
	return best
}

// climb gives the length of the longest way up that starts at (r, c).
func climb(grid, memo [][]int, r, c int) int {
	if memo[r][c] > 0 {
		return memo[r][c]
	}
	longest := 1
	for _, d := range dirs {
		y, x := r+d[0], c+d[1]
		if y < 0 || x < 0 || y >= len(grid) || x >= len(grid[0]) || grid[y][x] <= grid[r][c] {
			continue
		}
		longest = max(longest, 1+climb(grid, memo, y, x))
	}
	memo[r][c] = longest
	return longest
}
