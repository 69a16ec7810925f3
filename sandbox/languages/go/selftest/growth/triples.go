// input: ints
// time: n^3
// space: 1
func solve(nums []int) int {
	count := 0
	for i := range nums {
		for j := range nums[:i] {
			for k := range nums[:j] {
				if nums[i]+nums[j] == nums[k] {
					count++
				}
			}
		}
	}
	return count
}
