// role: optimal
// verdict: accepted
// time: n*d
// space: d
func sigmoid(z float64) float64 {
	if z >= 0 {
		return 1 / (1 + math.Exp(-z))
	}
	return math.Exp(z) / (1 + math.Exp(z))
}

func gradientStep(features [][]float64, labels []int, weights []float64, bias float64, learningRate float64) []float64 {
	d := len(weights)
	gradient := make([]float64, d+1)
	for i, row := range features {
		z := bias
		for j, x := range row {
			z += weights[j] * x
		}
		err := sigmoid(z) - float64(labels[i])
		for j, x := range row {
			gradient[j] += err * x
		}
		gradient[d] += err
	}
	rate := learningRate / float64(len(features))
	moved := make([]float64, d+1)
	for j, weight := range weights {
		moved[j] = weight - rate*gradient[j]
	}
	moved[d] = bias - rate*gradient[d]
	return moved
}
