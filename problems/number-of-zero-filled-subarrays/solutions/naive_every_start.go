// role: naive
// verdict: accepted
// time: n^2
// space: 1
func zeroFilledSubarray(nums []int) int64 {
	count := int64(0)
	for i := range nums {
		for j := i; j < len(nums) && nums[j] == 0; j++ {
			count++
		}
	}
	return count
}
