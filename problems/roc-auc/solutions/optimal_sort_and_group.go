// role: optimal
// verdict: accepted
// time: n log n
// space: n
func rocAuc(labels []int, scores []float64) float64 {
	n := len(labels)
	order := make([]int, n)
	for i := range order {
		order[i] = i
	}
	sort.Slice(order, func(a, b int) bool { return scores[order[a]] < scores[order[b]] })
	won, below := 0.0, 0.0
	for i := 0; i < n; {
		score := scores[order[i]]
		positives, negatives := 0.0, 0.0
		for ; i < n && scores[order[i]] == score; i++ {
			if labels[order[i]] == 1 {
				positives++
			} else {
				negatives++
			}
		}
		won += positives * (below + negatives/2)
		below += negatives
	}
	return won / (below * (float64(n) - below))
}
