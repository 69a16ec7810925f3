// role: alternative
// verdict: accepted
// time: n*k
// space: 1
func softmaxCrossEntropy(logits [][]float64, labels []int) (loss float64) {
	for i, row := range logits {
		top, total := row[0], 0.0
		for _, score := range row {
			if score > top {
				total *= math.Exp(top - score)
				top = score
			}
			total += math.Exp(score - top)
		}
		loss += top + math.Log(total) - row[labels[i]]
	}
	return loss / float64(len(logits))
}
