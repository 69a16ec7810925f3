// input: grid
// time: n*m
// space: n + m
func solve(grid [][]int) int {
	rowMax := make([]int, len(grid))
	colMax := make([]int, len(grid[0]))
	for i, row := range grid {
		for j, h := range row {
			rowMax[i] = max(rowMax[i], h)
			colMax[j] = max(colMax[j], h)
		}
	}
	grown := 0
	for i, row := range grid {
		for j, h := range row {
			grown += min(rowMax[i], colMax[j]) - h
		}
	}
	return grown
}
