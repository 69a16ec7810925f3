// role: naive
// verdict: accepted
// time: m^2*n^2
// space: m*n
type cell struct{ row, col int }

func numIslands(grid [][]byte) int {
	var visited []cell
	islands := 0
	for row := range grid {
		for col, letter := range grid[row] {
			if letter == '0' || slices.Contains(visited, cell{row, col}) {
				continue
			}
			islands++
			visited = append(visited, cell{row, col})
			stack := []cell{{row, col}}
			for len(stack) > 0 {
				at := stack[len(stack)-1]
				stack = stack[:len(stack)-1]
				for _, to := range []cell{{at.row + 1, at.col}, {at.row - 1, at.col}, {at.row, at.col + 1}, {at.row, at.col - 1}} {
					if to.row < 0 || to.row == len(grid) || to.col < 0 || to.col == len(grid[0]) {
						continue
					}
					if grid[to.row][to.col] == '1' && !slices.Contains(visited, to) {
						visited = append(visited, to)
						stack = append(stack, to)
					}
				}
			}
		}
	}
	return islands
}
