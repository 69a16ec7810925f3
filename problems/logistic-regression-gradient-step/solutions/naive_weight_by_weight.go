// role: naive
// verdict: accepted
// time: n*d^2
// space: 1
func predict(row []float64, weights []float64, bias float64) float64 {
	z := bias
	for j := range row {
		z += row[j] * weights[j]
	}
	return 1 / (1 + math.Exp(-z)) // 1 / infinity is 0
}

func gradientStep(features [][]float64, labels []int, weights []float64, bias float64, learningRate float64) []float64 {
	n := float64(len(features))
	moved := make([]float64, len(weights)+1)
	for j := range moved {
		slope := 0.0
		for i, row := range features {
			x := 1.0
			if j < len(row) {
				x = row[j]
			}
			slope += (predict(row, weights, bias) - float64(labels[i])) * x
		}
		old := bias
		if j < len(weights) {
			old = weights[j]
		}
		moved[j] = old - learningRate*slope/n
	}
	return moved
}
