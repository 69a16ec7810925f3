// input: ints
// time: n log n
// space: log n

// Largest difference between a later and an earlier value, by halves.
func solve(prices []int) int {
	return profit(prices)
}

func profit(prices []int) int {
	if len(prices) < 2 {
		return 0
	}
	mid := len(prices) / 2
	left, right := prices[:mid], prices[mid:]

	low := left[0]
	for _, p := range left {
		if p < low {
			low = p
		}
	}
	high := right[0]
	for _, p := range right {
		if p > high {
			high = p
		}
	}
	return max(high-low, profit(left), profit(right))
}
