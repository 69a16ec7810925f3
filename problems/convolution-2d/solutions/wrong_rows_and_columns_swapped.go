// role: wrong
// verdict: runtime-error
// time: n^2*k^2
// space: 1
func convolve2d(image [][]float64, kernel [][]float64) [][]float64 {
	rows, columns := len(image)-len(kernel)+1, len(image[0])-len(kernel[0])+1
	answer := make([][]float64, columns)
	for i := 0; i < columns; i++ {
		answer[i] = make([]float64, rows)
		for j := 0; j < rows; j++ {
			for a := range kernel {
				for b := range kernel[a] {
					answer[i][j] += kernel[a][b] * image[i+a][j+b]
				}
			}
		}
	}
	return answer
}
