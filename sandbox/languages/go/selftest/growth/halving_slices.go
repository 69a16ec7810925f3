// input: ascending
// time: log n
// space: 1
func solve(nums []int, target int) int {
	at := 0
	for len(nums) > 0 {
		mid := len(nums) / 2
		if nums[mid] < target {
			at += mid + 1
			nums = nums[mid+1:] // shares the memory
		} else {
			nums = nums[:mid]
		}
	}
	return at
}
