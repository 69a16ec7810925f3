// input: ints_to_list
// time: n
// space: n
func solve(nums []int) []int {
	sums := make([]int, len(nums)+1)
	for i, num := range nums {
		sums[i+1] = sums[i] + num
	}
	return append([]int{}, sums[1:]...)
}
