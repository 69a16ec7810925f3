// input: ints
// time: n
// space: 1
func solve(nums []int) int {
	seen := map[int]int{0: 1}
	prefix, count := 0, 0
	for _, num := range nums {
		prefix = (prefix + num) % 7
		count += seen[prefix]
		seen[prefix]++
	}
	return count % 1000003
}
