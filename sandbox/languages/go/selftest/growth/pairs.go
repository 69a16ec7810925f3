// input: ints
// time: n^2
// space: 1
func solve(nums []int) int {
	count := 0
	for i := 0; i < len(nums); i++ {
		for j := i + 1; j < len(nums); j++ {
			if nums[i]+nums[j] == 0 {
				count++
			}
		}
	}
	return count
}
