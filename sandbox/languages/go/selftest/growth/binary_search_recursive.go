// input: ascending
// time: log n
// space: log n
func solve(nums []int, target int) int {
	return search(nums, target, 0, len(nums))
}

func search(nums []int, target, left, right int) int {
	if left >= right {
		return left
	}
	mid := (left + right) / 2
	if nums[mid] < target {
		return search(nums, target, mid+1, right)
	}
	return search(nums, target, left, mid)
}
