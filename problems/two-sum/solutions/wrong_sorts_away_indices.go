// role: wrong
// verdict: wrong-answer
// time: n log n
// space: log n
func twoSum(nums []int, target int) []int {
	sort.Ints(nums)
	l, r := 0, len(nums)-1
	for l < r {
		switch sum := nums[l] + nums[r]; {
		case sum == target:
			return []int{l, r} // places in the sorted list
		case sum < target:
			l++
		default:
			r--
		}
	}
	return nil
}
