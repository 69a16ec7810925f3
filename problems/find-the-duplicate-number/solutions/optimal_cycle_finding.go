// role: optimal
// verdict: accepted
// time: n
// space: 1
func findDuplicate(nums []int) int {
	slow, fast := nums[0], nums[nums[0]]
	for slow != fast {
		slow, fast = nums[slow], nums[nums[fast]]
	}
	for slow = 0; slow != fast; {
		slow, fast = nums[slow], nums[fast]
	}
	return slow
}
