// role: optimal
// verdict: accepted
// time: n
// space: n
func largestRectangleArea(heights []int) int {
	stack := []int{-1}
	best := 0
	for i := 0; i <= len(heights); i++ {
		height := 0
		if i < len(heights) {
			height = heights[i]
		}
		for len(stack) > 1 && heights[stack[len(stack)-1]] >= height {
			top := heights[stack[len(stack)-1]]
			stack = stack[:len(stack)-1]
			best = max(best, top*(i-stack[len(stack)-1]-1))
		}
		stack = append(stack, i)
	}
	return best
}
