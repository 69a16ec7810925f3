// role: optimal
// verdict: accepted
// time: n
// space: 1
func maxArea(height []int) int {
	left, right, best := 0, len(height)-1, 0
	for left < right {
		best = max(best, (right-left)*min(height[left], height[right]))
		if height[left] < height[right] {
			left++
		} else {
			right--
		}
	}
	return best
}
