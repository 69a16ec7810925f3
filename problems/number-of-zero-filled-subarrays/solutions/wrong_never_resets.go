// role: wrong
// verdict: wrong-answer
// time: n
// space: 1
func zeroFilledSubarray(nums []int) int64 {
	var total, run int64
	for _, num := range nums {
		if num == 0 {
			run++
			total += run
		}
	}
	return total
}
