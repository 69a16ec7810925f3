// role: optimal
// verdict: accepted
// time: n^3
// space: n
func combinationSum(candidates []int, target int) [][]int {
	ways := [][]int{}
	var chosen []int
	var extend func(start, left int)
	extend = func(start, left int) {
		if left == 0 {
			ways = append(ways, slices.Clone(chosen))
			return
		}
		for i := start; i < len(candidates); i++ {
			if candidates[i] <= left {
				chosen = append(chosen, candidates[i])
				extend(i, left-candidates[i])
				chosen = chosen[:len(chosen)-1]
			}
		}
	}
	extend(0, target)
	return ways
}
