// role: wrong
// verdict: wrong-answer
// time: log n
// space: 1
func search(nums []int, target int) int {
	left, right := 0, len(nums)-1
	for left < right { // one candidate is never looked at
		mid := (left + right) / 2
		if nums[mid] == target {
			return mid
		}
		if nums[mid] < target {
			left = mid + 1
		} else {
			right = mid - 1
		}
	}
	return -1
}
