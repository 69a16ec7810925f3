// role: alternative
// verdict: accepted
// time: n
// space: n
func trap(height []int) int {
	water := 0
	var stack []int
	for i, h := range height {
		for len(stack) > 0 && height[stack[len(stack)-1]] < h {
			floor := height[stack[len(stack)-1]]
			stack = stack[:len(stack)-1]
			if len(stack) == 0 {
				break
			}
			wall := stack[len(stack)-1]
			water += (min(height[wall], h) - floor) * (i - wall - 1)
		}
		stack = append(stack, i)
	}
	return water
}
