// role: naive
// verdict: accepted
// time: n*2^n
// space: 2^n
func subsets(nums []int) [][]int {
	masks := []int{0}
	for i := range nums {
		for _, mask := range masks {
			masks = append(masks, mask|1<<i)
		}
	}
	result := make([][]int, 0, len(masks))
	for _, mask := range masks {
		subset := make([]int, 0, bits.OnesCount(uint(mask)))
		for i, num := range nums {
			if mask>>i&1 == 1 {
				subset = append(subset, num)
			}
		}
		result = append(result, subset)
	}
	return result
}
