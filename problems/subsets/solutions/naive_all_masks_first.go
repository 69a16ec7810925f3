// role: naive
// verdict: accepted
// time: n*2^n
// space: 2^n
func subsets(nums []int) [][]int {
	masks := make([]int, 1<<len(nums))
	for mask := range masks {
		masks[mask] = mask
	}
	result := make([][]int, 0, len(masks))
	for _, mask := range masks {
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
