// input: ints_in_place
// time: n
// space: n
func solve(nums []int) {
	half := len(nums) / 2
	copy(nums, append(append([]int{}, nums[half:]...), nums[:half]...))
}
