// role: alternative
// verdict: accepted
// time: log n
// space: 1
func search(nums []int, target int) int {
	if i := sort.SearchInts(nums, target); i < len(nums) && nums[i] == target {
		return i
	}
	return -1
}
