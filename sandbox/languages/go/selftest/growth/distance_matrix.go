// input: ints
// time: n^2
// space: n^2
func solve(nums []int) int {
	distances := make([][]int, len(nums))
	for i := range nums {
		distances[i] = make([]int, len(nums))
		for j := range nums {
			distances[i][j] = abs(nums[i] - nums[j])
		}
	}
	return distances[0][len(nums)-1]
}

func abs(x int) int {
	if x < 0 {
		return -x
	}
	return x
}
