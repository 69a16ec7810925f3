// role: optimal
// verdict: accepted
// time: n^2*d
// space: n
func scaledDotProductAttention(queries [][]float64, keys [][]float64, values [][]float64) [][]float64 {
	n, d := len(queries), len(queries[0])
	scale := math.Sqrt(float64(d))
	output := make([][]float64, n)
	weights := make([]float64, n)
	for i, query := range queries {
		top := math.Inf(-1)
		for t, key := range keys {
			score := 0.0
			for j := range query {
				score += query[j] * key[j]
			}
			weights[t] = score / scale
			top = max(top, weights[t])
		}
		total := 0.0
		for t := range weights {
			weights[t] = math.Exp(weights[t] - top)
			total += weights[t]
		}
		output[i] = make([]float64, d)
		for t, value := range values {
			for j := range value {
				output[i][j] += weights[t] / total * value[j]
			}
		}
	}
	return output
}
