// input: ints_k
// time: n*k
// space: 1
func solve(nums []int, k int) int {
	limit := math.MaxInt
	for round := 0; round < k; round++ {
		// the largest one that is smaller than what the last round found
		best := math.MinInt
		for _, num := range nums {
			if num < limit && num > best {
				best = num
			}
		}
		limit = best
	}
	return limit
}
