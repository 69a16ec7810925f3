// input: ints
// time: n^2
// space: n
func solve(nums []int) int {
	var list []int
	for _, num := range nums {
		list = append([]int{num}, list...)
	}
	return list[0] - list[len(list)-1]
}
