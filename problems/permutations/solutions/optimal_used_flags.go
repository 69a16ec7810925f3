// role: optimal
// verdict: accepted
// time: n*n!
// space: n
func permute(nums []int) [][]int {
	result := [][]int{}
	order := make([]int, 0, len(nums))
	used := make([]bool, len(nums))
	var fill func()
	fill = func() {
		if len(order) == len(nums) {
			result = append(result, append([]int(nil), order...))
			return
		}
		for i, num := range nums {
			if used[i] {
				continue
			}
			used[i] = true
			order = append(order, num)
			fill()
			order = order[:len(order)-1]
			used[i] = false
		}
	}
	fill()
	return result
}
