// role: optimal
// verdict: accepted
// time: log m + log n
// space: 1
func searchMatrix(matrix [][]int, target int) bool {
	n := len(matrix[0])
	low, high := 0, len(matrix)*n-1
	for low <= high {
		middle := (low + high) / 2
		switch value := matrix[middle/n][middle%n]; {
		case value == target:
			return true
		case value < target:
			low = middle + 1
		default:
			high = middle - 1
		}
	}
	return false
}
