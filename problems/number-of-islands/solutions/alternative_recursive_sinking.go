// role: alternative
// verdict: accepted
// time: m*n
// space: m*n
func numIslands(grid [][]byte) int {
	islands := 0
	for row := range grid {
		for col := range grid[row] {
			if grid[row][col] == '1' {
				islands++
				sink(grid, row, col)
			}
		}
	}
	return islands
}

func sink(grid [][]byte, row, col int) {
	if row < 0 || row == len(grid) || col < 0 || col == len(grid[0]) || grid[row][col] != '1' {
		return
	}
	grid[row][col] = '0'
	sink(grid, row+1, col)
	sink(grid, row-1, col)
	sink(grid, row, col+1)
	sink(grid, row, col-1)
}
