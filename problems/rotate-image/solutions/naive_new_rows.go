// role: naive
// verdict: accepted
// time: n^2
// space: n^2
func rotate(matrix [][]int) {
	n := len(matrix)
	turned := make([][]int, n)
	for c := range turned {
		turned[c] = make([]int, 0, n)
		for r := n - 1; r >= 0; r-- {
			turned[c] = append(turned[c], matrix[r][c])
		}
	}
	copy(matrix, turned)
}
