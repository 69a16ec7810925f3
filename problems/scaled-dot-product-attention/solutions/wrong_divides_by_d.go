// role: wrong
// verdict: wrong-answer
// time: n^2*d
// space: n
func scaledDotProductAttention(queries [][]float64, keys [][]float64, values [][]float64) [][]float64 {
	output := make([][]float64, len(queries))
	weights := make([]float64, len(keys))
	for i, query := range queries {
		top, total := math.Inf(-1), 0.0
		for t, key := range keys {
			weights[t] = 0
			for j := range key {
				weights[t] += query[j] * key[j] / float64(len(key))
			}
			top = max(top, weights[t])
		}
		for t := range weights {
			weights[t] = math.Exp(weights[t] - top)
			total += weights[t]
		}
		output[i] = make([]float64, len(query))
		for t, value := range values {
			for j := range value {
				output[i][j] += weights[t] / total * value[j]
			}
		}
	}
	return output
}
