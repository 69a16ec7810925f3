// role: optimal
// verdict: accepted
// time: n^2*k^2
// space: 1
func convolve2d(image [][]float64, kernel [][]float64) [][]float64 {
	rows, columns := len(image)-len(kernel)+1, len(image[0])-len(kernel[0])+1
	answer := make([][]float64, rows)
	for i := range answer {
		answer[i] = make([]float64, columns)
		for j := range answer[i] {
			total := 0.0
			for a, weights := range kernel {
				for b, weight := range weights {
					total += weight * image[i+a][j+b]
				}
			}
			answer[i][j] = total
		}
	}
	return answer
}
