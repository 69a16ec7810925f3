// role: optimal
// verdict: accepted
// time: n*2^n
// space: n
func subsets(nums []int) [][]int {
	result := make([][]int, 0, 1<<len(nums))
	taken := make([]bool, len(nums))
	var choose func(int)
	choose = func(i int) {
		if i < len(nums) {
			choose(i + 1)
			taken[i] = true
			choose(i + 1)
			taken[i] = false
			return
		}
		subset := make([]int, 0, len(nums))
		for j, num := range nums {
			if taken[j] {
				subset = append(subset, num)
			}
		}
		result = append(result, subset)
	}
	choose(0)
	return result
}
