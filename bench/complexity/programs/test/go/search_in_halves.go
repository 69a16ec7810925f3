// input: ascending
// time: log n
// space: log n
func solve(nums []int, target int) int {
	if len(nums) == 0 {
		return 0
	}
	mid := len(nums) / 2
	if nums[mid] >= target {
		return solve(nums[:mid], target)
	}
	return mid + 1 + solve(nums[mid+1:], target)
}
