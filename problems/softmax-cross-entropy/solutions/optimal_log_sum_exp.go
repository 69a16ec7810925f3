// role: optimal
// verdict: accepted
// time: n*k
// space: 1
func softmaxCrossEntropy(logits [][]float64, labels []int) float64 {
	loss := 0.0
	for i, row := range logits {
		top := math.Inf(-1)
		for _, score := range row {
			top = max(top, score)
		}
		total := 0.0
		for _, score := range row {
			total += math.Exp(score - top)
		}
		loss += top + math.Log(total) - row[labels[i]]
	}
	return loss / float64(len(logits))
}
