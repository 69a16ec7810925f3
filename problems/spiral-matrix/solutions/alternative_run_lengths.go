// role: alternative
// verdict: accepted
// time: m*n
// space: 1
func spiralOrder(matrix [][]int) []int {
	ahead, aside := len(matrix[0]), len(matrix)-1
	row, col, down, right := 0, -1, 0, 1
	var order []int
	for ahead > 0 {
		for range ahead {
			row += down
			col += right
			order = append(order, matrix[row][col])
		}
		down, right = right, -down
		ahead, aside = aside, ahead-1
	}
	return order
}
