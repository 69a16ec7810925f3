// role: optimal
// verdict: accepted
// time: log n
// space: 1
func search(nums []int, target int) int {
	lo, hi := 0, len(nums)-1
	for lo <= hi {
		mid := (lo + hi) / 2
		switch {
		case nums[mid] == target:
			return mid
		case nums[lo] <= nums[mid] && nums[lo] <= target && target < nums[mid]:
			hi = mid - 1
		case nums[lo] <= nums[mid]:
			lo = mid + 1
		case nums[mid] < target && target <= nums[hi]:
			lo = mid + 1
		default:
			hi = mid - 1
		}
	}
	return -1
}
