// role: naive
// verdict: accepted
// time: n^2
// space: n^2
func rotate(matrix [][]int) {
	n := len(matrix)
	before := make([][]int, n)
	for i, row := range matrix {
		before[i] = slices.Clone(row)
	}
	for i, row := range before {
		for j, value := range row {
			matrix[j][n-1-i] = value
		}
	}
}
