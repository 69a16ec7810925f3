// role: naive
// verdict: accepted
// time: n^2
// space: 1
func maxArea(height []int) int {
	best := 0
	for right := range height {
		for left := range right {
			best = max(best, (right-left)*min(height[left], height[right]))
		}
	}
	return best
}
