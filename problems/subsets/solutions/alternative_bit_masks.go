// role: alternative
// verdict: accepted
// time: n*2^n
// space: 1
func subsets(nums []int) [][]int {
	result := make([][]int, 0, 1<<len(nums))
	for mask := 0; mask < 1<<len(nums); mask++ {
		subset := make([]int, 0, len(nums))
		for i, num := range nums {
			if mask>>i&1 == 1 {
				subset = append(subset, num)
			}
		}
		result = append(result, subset)
	}
	return result
}
