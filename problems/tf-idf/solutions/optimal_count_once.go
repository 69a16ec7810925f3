// role: optimal
// verdict: accepted
// time: n
// space: n
func tfIdf(documents [][]string) [][]float64 {
	df := map[string]int{}
	for _, document := range documents {
		seen := map[string]bool{}
		for _, word := range document {
			if !seen[word] {
				seen[word] = true
				df[word]++
			}
		}
	}
	answer := make([][]float64, len(documents))
	for i, document := range documents {
		counts := map[string]int{}
		for _, word := range document {
			counts[word]++
		}
		answer[i] = make([]float64, len(document))
		for j, word := range document {
			tf := float64(counts[word]) / float64(len(document))
			answer[i][j] = tf * math.Log(float64(len(documents))/float64(df[word]))
		}
	}
	return answer
}
