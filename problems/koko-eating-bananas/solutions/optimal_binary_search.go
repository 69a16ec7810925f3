// role: optimal
// verdict: accepted
// time: n log m
// space: 1
func minEatingSpeed(piles []int, h int) int {
	lo, hi := 1, slices.Max(piles)
	for lo < hi {
		speed := (lo + hi) / 2
		hours := 0
		for _, pile := range piles {
			hours += (pile + speed - 1) / speed
		}
		if hours <= h {
			hi = speed
		} else {
			lo = speed + 1
		}
	}
	return lo
}
