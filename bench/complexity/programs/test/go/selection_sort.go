// input: ints_in_place
// time: n^2
// space: 1
func solve(nums []int) {
	n := len(nums)
	for i := 0; i < n-1; i++ {
		smallest := i
		for j := i + 1; j < n; j++ {
			if nums[j] < nums[smallest] {
				smallest = j
			}
		}
		nums[i], nums[smallest] = nums[smallest], nums[i]
	}
}
