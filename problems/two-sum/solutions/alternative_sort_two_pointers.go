// role: alternative
// verdict: accepted
// time: n log n
// space: n
func twoSum(nums []int, target int) []int {
	order := make([]int, len(nums))
	for i := range order {
		order[i] = i
	}
	sort.Slice(order, func(a, b int) bool { return nums[order[a]] < nums[order[b]] })
	left, right := 0, len(nums)-1
	for left < right {
		sum := nums[order[left]] + nums[order[right]]
		if sum == target {
			return []int{order[left], order[right]}
		}
		if sum < target {
			left++
		} else {
			right--
		}
	}
	return nil
}
