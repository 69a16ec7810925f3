// role: optimal
// verdict: accepted
// time: n^2
// space: 1
func rotate(matrix [][]int) {
	for i := range matrix {
		for j := i + 1; j < len(matrix); j++ {
			matrix[i][j], matrix[j][i] = matrix[j][i], matrix[i][j]
		}
	}
	for _, row := range matrix {
		slices.Reverse(row)
	}
}
