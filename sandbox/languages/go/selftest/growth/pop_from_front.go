// input: ints
// time: n^2
// space: n
func solve(nums []int) int {
	queue := slices.Clone(nums)
	total := 0
	for len(queue) > 0 {
		total += queue[0] % 7
		queue = append(queue[:0], queue[1:]...) // moves everything
	}
	return total
}
