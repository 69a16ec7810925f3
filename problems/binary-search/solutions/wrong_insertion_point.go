// role: wrong
// verdict: runtime-error
// time: log n
// space: 1
func search(nums []int, target int) int {
	i := sort.SearchInts(nums, target)
	if nums[i] == target { // i may be len(nums)
		return i
	}
	return -1
}
