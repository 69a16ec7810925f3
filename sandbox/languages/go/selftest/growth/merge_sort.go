// input: ints
// time: n log n
// space: n
func solve(nums []int) int {
	return mergeSort(nums)[0]
}

func mergeSort(nums []int) []int {
	if len(nums) <= 1 {
		return nums
	}
	mid := len(nums) / 2
	left, right := mergeSort(nums[:mid]), mergeSort(nums[mid:])
	merged := make([]int, 0, len(nums))
	for len(left) > 0 && len(right) > 0 {
		if left[0] < right[0] {
			merged, left = append(merged, left[0]), left[1:]
		} else {
			merged, right = append(merged, right[0]), right[1:]
		}
	}
	merged = append(merged, left...)
	return append(merged, right...)
}
