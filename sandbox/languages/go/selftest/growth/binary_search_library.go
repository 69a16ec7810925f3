// input: ascending
// time: log n
// space: 1
func solve(nums []int, target int) int {
	return sort.SearchInts(nums, target)
}
