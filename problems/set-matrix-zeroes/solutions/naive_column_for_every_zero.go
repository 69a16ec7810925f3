// role: naive
// verdict: accepted
// time: m^2*n
// space: m*n
func setZeroes(matrix [][]int) {
	var columns []int
	for _, row := range matrix {
		before := len(columns)
		for j, value := range row {
			if value == 0 {
				columns = append(columns, j)
			}
		}
		if len(columns) > before {
			clear(row)
		}
	}
	for _, j := range columns {
		for _, row := range matrix {
			row[j] = 0
		}
	}
}
