// role: optimal
// verdict: accepted
// time: m*n
// space: 1
func setZeroes(matrix [][]int) {
	clearRow := slices.Contains(matrix[0], 0)
	clearColumn := false
	for _, row := range matrix {
		clearColumn = clearColumn || row[0] == 0
	}
	for _, row := range matrix[1:] {
		for j := 1; j < len(row); j++ {
			if row[j] == 0 {
				row[0], matrix[0][j] = 0, 0
			}
		}
	}
	for _, row := range matrix[1:] {
		for j := 1; j < len(row); j++ {
			if row[0] == 0 || matrix[0][j] == 0 {
				row[j] = 0
			}
		}
	}
	if clearRow {
		clear(matrix[0])
	}
	if clearColumn {
		for _, row := range matrix {
			row[0] = 0
		}
	}
}
