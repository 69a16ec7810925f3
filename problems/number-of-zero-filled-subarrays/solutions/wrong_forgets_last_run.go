// role: wrong
// verdict: wrong-answer
// time: n
// space: 1
func zeroFilledSubarray(nums []int) (total int64) {
	run := int64(0)
	for _, num := range nums {
		if num == 0 {
			run++
			continue
		}
		total += run * (run + 1) / 2
		run = 0
	}
	return total // a run at the very end is never added
}
