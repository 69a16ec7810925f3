// input: ints
// time: n
// space: n
func solve(nums []int) int {
	memo := make(map[int]int)
	var ways func(int) int
	ways = func(i int) int {
		if i <= 1 {
			return 1
		}
		if known, ok := memo[i]; ok {
			return known
		}
		memo[i] = (ways(i-1) + ways(i-2)) % 1_000_000_007
		return memo[i]
	}
	return ways(len(nums))
}
