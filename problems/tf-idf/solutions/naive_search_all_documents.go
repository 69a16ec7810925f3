// role: naive
// verdict: accepted
// time: n^2
// space: 1
func tfIdf(documents [][]string) [][]float64 {
	answer := make([][]float64, len(documents))
	for i, document := range documents {
		answer[i] = make([]float64, len(document))
		for j, word := range document {
			count, df := 0.0, 0.0
			for _, other := range document {
				if other == word {
					count++
				}
			}
			for _, other := range documents {
				if slices.Contains(other, word) {
					df++
				}
			}
			answer[i][j] = count / float64(len(document)) * math.Log(float64(len(documents))/df)
		}
	}
	return answer
}
