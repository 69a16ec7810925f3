// role: alternative
// verdict: accepted
// time: n
// space: n
func zeroFilledSubarray(nums []int) int64 {
	var runs []int64
	before := 1
	for _, num := range nums {
		if num == 0 {
			if before != 0 {
				runs = append(runs, 0)
			}
			runs[len(runs)-1]++
		}
		before = num
	}
	var total int64
	for _, run := range runs {
		total += run * (run + 1) / 2
	}
	return total
}
