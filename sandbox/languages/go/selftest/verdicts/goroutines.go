// problem: number-of-zero-filled-subarrays
// verdict: accepted
func zeroFilledSubarray(nums []int) int64 {
	runs := make(chan int64, 4)
	go func() {
		defer close(runs)
		var run int64
		for _, num := range nums {
			if num == 0 {
				run++
			} else if run > 0 {
				runs <- run
				run = 0
			}
		}
		runs <- run
	}()
	var total int64
	for run := range runs {
		total += run * (run + 1) / 2
	}
	return total
}
