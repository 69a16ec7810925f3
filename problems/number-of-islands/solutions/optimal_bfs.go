// role: optimal
// verdict: accepted
// time: m*n
// space: m*n
func numIslands(grid [][]byte) int {
	m, n := len(grid), len(grid[0])
	visited := make([][]bool, m)
	for r := range visited {
		visited[r] = make([]bool, n)
	}
	directions := [4][2]int{{1, 0}, {-1, 0}, {0, 1}, {0, -1}}
	islands := 0
	for row := range grid {
		for col := range grid[row] {
			if grid[row][col] != '1' || visited[row][col] {
				continue
			}
			islands++
			visited[row][col] = true
			queue := [][2]int{{row, col}}
			for len(queue) > 0 {
				cell := queue[0]
				queue = queue[1:]
				for _, d := range directions {
					r, c := cell[0]+d[0], cell[1]+d[1]
					if r >= 0 && r < m && c >= 0 && c < n && grid[r][c] == '1' && !visited[r][c] {
						visited[r][c] = true
						queue = append(queue, [2]int{r, c})
					}
				}
			}
		}
	}
	return islands
}
