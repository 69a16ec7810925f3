// role: naive
// verdict: accepted
// time: n^2
// space: 1
func rocAuc(labels []int, scores []float64) float64 {
	won, pairs := 0.0, 0.0
	for i := range labels {
		for j := range labels {
			if labels[i] <= labels[j] {
				continue
			}
			pairs++
			if scores[i] > scores[j] {
				won++
			} else if scores[i] == scores[j] {
				won += 0.5
			}
		}
	}
	return won / pairs
}
