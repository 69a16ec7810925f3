// role: optimal
// verdict: accepted
// time: n*q
// space: 1
func predictLabels(points [][]int, labels []int, queries [][]int, k int) []int {
	answer := make([]int, len(queries))
	distances, nearest := make([]int, 0, k+1), make([]int, 0, k+1)
	for q, query := range queries {
		distances, nearest = distances[:0], nearest[:0]
		for i, point := range points {
			distance := 0
			for j, value := range query {
				distance += (point[j] - value) * (point[j] - value)
			}
			if len(nearest) == k {
				if distance >= distances[k-1] {
					continue
				}
				distances, nearest = distances[:k-1], nearest[:k-1]
			}
			at := len(nearest)
			distances, nearest = append(distances, distance), append(nearest, i)
			for ; at > 0 && distances[at-1] > distance; at-- {
				distances[at], nearest[at] = distances[at-1], nearest[at-1]
			}
			distances[at], nearest[at] = distance, i
		}
		var votes [101]int
		for _, i := range nearest {
			votes[labels[i]]++
		}
		for label, count := range votes {
			if count > votes[answer[q]] {
				answer[q] = label
			}
		}
	}
	return answer
}
