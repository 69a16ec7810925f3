// role: naive
// verdict: accepted
// time: m*n
// space: 1
func searchMatrix(matrix [][]int, target int) bool {
	for _, row := range matrix {
		if slices.Contains(row, target) {
			return true
		}
	}
	return false
}
