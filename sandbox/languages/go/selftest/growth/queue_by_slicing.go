// input: ints
// time: n
// space: n
func solve(nums []int) int {
	queue := slices.Clone(nums)
	total := 0
	for len(queue) > 0 {
		total += queue[0] % 7
		queue = queue[1:] // only the header moves
	}
	return total
}
