// role: alternative
// verdict: accepted
// time: n
// space: 1
func rotate(nums []int, k int) {
	n := len(nums)
	k %= n
	for start, moved := 0, 0; moved < n; start++ {
		at, carried := start, nums[start]
		for {
			at = (at + k) % n
			nums[at], carried = carried, nums[at]
			moved++
			if at == start {
				break
			}
		}
	}
}
