// role: optimal
// verdict: accepted
// time: n*k
// space: k
func kMeansStep(points [][]float64, centroids [][]float64) [][]float64 {
	counts := make([]float64, len(centroids))
	sums := make([][]float64, len(centroids))
	for c := range sums {
		sums[c] = make([]float64, len(centroids[c]))
	}
	for _, point := range points {
		nearest, smallest := 0, math.Inf(1)
		for c, centroid := range centroids {
			distance := 0.0
			for j, value := range centroid {
				distance += (point[j] - value) * (point[j] - value)
			}
			if distance < smallest {
				nearest, smallest = c, distance
			}
		}
		counts[nearest]++
		for j, value := range point {
			sums[nearest][j] += value
		}
	}
	for c, count := range counts {
		for j := range sums[c] {
			if count > 0 {
				sums[c][j] /= count
			} else {
				sums[c][j] = centroids[c][j]
			}
		}
	}
	return sums
}
