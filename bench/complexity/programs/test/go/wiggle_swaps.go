// input: ints_in_place
// time: n
// space: 1
func solve(nums []int) {
	for i := 1; i < len(nums); i++ {
		up := i%2 == 1
		if up && nums[i] < nums[i-1] || !up && nums[i] > nums[i-1] {
			nums[i], nums[i-1] = nums[i-1], nums[i]
		}
	}
}
