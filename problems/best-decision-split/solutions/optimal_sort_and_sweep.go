// role: optimal
// verdict: accepted
// time: n log n
// space: n
func bestSplit(values []float64, labels []int) (threshold float64) {
	n := len(values)
	order := make([]int, n)
	var left, right [10]float64
	for i, label := range labels {
		order[i] = i
		right[label]++
	}
	sort.Slice(order, func(a, b int) bool { return values[order[a]] < values[order[b]] })
	best := -1.0
	for i := 0; i+1 < n; i++ {
		value, next, label := values[order[i]], values[order[i+1]], labels[order[i]]
		left[label]++
		right[label]--
		if value == next {
			continue
		}
		leftSquares, rightSquares := 0.0, 0.0
		for class := range left {
			leftSquares += left[class] * left[class]
			rightSquares += right[class] * right[class]
		}
		purity := leftSquares/float64(i+1) + rightSquares/float64(n-i-1)
		if purity > best {
			best, threshold = purity, (value+next)/2
		}
	}
	return threshold
}
