// role: alternative
// verdict: accepted
// time: m*n
// space: m*n
func numIslands(grid [][]byte) int {
	m, n := len(grid), len(grid[0])
	parent := make([]int, m*n)
	for i := range parent {
		parent[i] = i
	}
	var find func(int) int
	find = func(x int) int {
		if parent[x] != x {
			parent[x] = find(parent[x])
		}
		return parent[x]
	}
	islands := 0
	join := func(a, b int) {
		if a, b = find(a), find(b); a != b {
			parent[b] = a
			islands--
		}
	}
	for row := 0; row < m; row++ {
		for col := 0; col < n; col++ {
			if grid[row][col] == '0' {
				continue
			}
			islands++
			if row > 0 && grid[row-1][col] == '1' {
				join((row-1)*n+col, row*n+col)
			}
			if col > 0 && grid[row][col-1] == '1' {
				join(row*n+col-1, row*n+col)
			}
		}
	}
	return islands
}
