// role: wrong
// verdict: wrong-answer
// time: m*n
// space: m+n
func numIslands(grid [][]byte) int {
	var sink func(row, col int)
	sink = func(row, col int) {
		if row == len(grid) || col == len(grid[0]) || grid[row][col] != '1' {
			return
		}
		grid[row][col] = '0'
		sink(row+1, col)
		sink(row, col+1)
	}
	islands := 0
	for row := range grid {
		for col := range grid[row] {
			if grid[row][col] == '1' {
				islands++
				sink(row, col)
			}
		}
	}
	return islands
}
