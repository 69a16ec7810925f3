// role: alternative
// verdict: accepted
// time: log n
// space: log n
func search(nums []int, target int) int {
	return find(nums, target, 0, len(nums)-1)
}

func find(nums []int, target, left, right int) int {
	if left > right {
		return -1
	}
	mid := (left + right) / 2
	if nums[mid] == target {
		return mid
	}
	if nums[mid] < target {
		return find(nums, target, mid+1, right)
	}
	return find(nums, target, left, mid-1)
}
