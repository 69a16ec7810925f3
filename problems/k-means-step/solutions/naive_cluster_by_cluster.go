// role: naive
// verdict: accepted
// time: n*k^2
// space: 1
func nearest(point []float64, centroids [][]float64) int {
	best, smallest := 0, math.Inf(1)
	for c, centroid := range centroids {
		distance := 0.0
		for j := range centroid {
			distance += (point[j] - centroid[j]) * (point[j] - centroid[j])
		}
		if distance < smallest {
			best, smallest = c, distance
		}
	}
	return best
}

func kMeansStep(points [][]float64, centroids [][]float64) (answer [][]float64) {
	for c := range centroids {
		count, sums := 0.0, make([]float64, len(centroids[c]))
		for _, point := range points {
			if nearest(point, centroids) != c {
				continue
			}
			count++
			for j, value := range point {
				sums[j] += value
			}
		}
		for j := range sums {
			if count == 0 {
				sums[j] = centroids[c][j]
			} else {
				sums[j] /= count
			}
		}
		answer = append(answer, sums)
	}
	return answer
}
