// role: alternative
// verdict: accepted
// time: log n
// space: 1
func search(nums []int, target int) int {
	n := len(nums)
	cut := sort.Search(n, func(i int) bool { return nums[i] <= nums[n-1] })
	i := sort.Search(n, func(i int) bool { return nums[(i+cut)%n] >= target })
	if i < n && nums[(i+cut)%n] == target {
		return (i + cut) % n
	}
	return -1
}
