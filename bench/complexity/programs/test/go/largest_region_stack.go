// input: grid
// time: n*m
// space: n*m
type point struct{ r, c int }

func solve(grid [][]int) int {
	rows, cols := len(grid), len(grid[0])
	visited := make([][]bool, rows)
	for i := range visited {
		visited[i] = make([]bool, cols)
	}
	dirs := []point{{0, 1}, {1, 0}, {0, -1}, {-1, 0}}
	largest := 0
	for r := 0; r < rows; r++ {
		for c := 0; c < cols; c++ {
			if grid[r][c] < 10 || visited[r][c] {
				continue
			}
			size := 0
			stack := []point{{r, c}}
			visited[r][c] = true
			for len(stack) > 0 {
				p := stack[len(stack)-1]
				stack = stack[:len(stack)-1]
				size++
				for _, d := range dirs {
					y, x := p.r+d.r, p.c+d.c
					if y < 0 || x < 0 || y >= rows || x >= cols || visited[y][x] || grid[y][x] < 10 {
						continue
					}
					visited[y][x] = true
					stack = append(stack, point{y, x})
				}
			}
			largest = max(largest, size)
		}
	}
	return largest
}
