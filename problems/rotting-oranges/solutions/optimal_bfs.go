// role: optimal
// verdict: accepted
// time: m*n
// space: m*n
func orangesRotting(grid [][]int) int {
	m, n := len(grid), len(grid[0])
	var wave [][2]int
	fresh := 0
	for r, row := range grid {
		for c, cell := range row {
			if cell == 2 {
				wave = append(wave, [2]int{r, c})
			} else if cell == 1 {
				fresh++
			}
		}
	}
	minutes := 0
	for ; fresh > 0 && len(wave) > 0; minutes++ {
		var next [][2]int
		for _, cell := range wave {
			for _, d := range [][2]int{{1, 0}, {-1, 0}, {0, 1}, {0, -1}} {
				r, c := cell[0]+d[0], cell[1]+d[1]
				if r >= 0 && r < m && c >= 0 && c < n && grid[r][c] == 1 {
					grid[r][c] = 2
					fresh--
					next = append(next, [2]int{r, c})
				}
			}
		}
		wave = next
	}
	if fresh > 0 {
		return -1
	}
	return minutes
}
