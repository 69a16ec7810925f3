// role: optimal
// verdict: accepted
// time: n
// space: 1
func zeroFilledSubarray(nums []int) int64 {
	var total, run int64
	for _, num := range nums {
		if num == 0 {
			run++
		} else {
			run = 0
		}
		total += run
	}
	return total
}
