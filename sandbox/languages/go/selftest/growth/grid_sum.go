// input: grid
// time: n*m
// space: 1
func solve(grid [][]int) int {
	total := 0
	for _, row := range grid {
		for _, cell := range row {
			total += cell
		}
	}
	return total
}
