// role: optimal
// verdict: accepted
// time: n
// space: 1
func singleNumber(nums []int) int {
	single := 0
	for _, num := range nums {
		single ^= num
	}
	return single
}
