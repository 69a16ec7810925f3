// problem: two-sum
// verdict: memory-limit
func twoSum(nums []int, target int) []int {
	debug.SetMaxStack(1 << 30)
	return deeper(nums, [64]int{target})
}

func deeper(nums []int, load [64]int) []int {
	load[len(nums)%64]++
	return append(deeper(nums, load), load[0])
}
