// problem: number-of-zero-filled-subarrays
// verdict: accepted
import "github.com/emirpasic/gods/maps/treemap"

func zeroFilledSubarray(nums []int) int64 {
	runs := treemap.NewWithIntComparator()
	run := 0
	for _, num := range append(nums, 1) {
		if num == 0 {
			run++
			continue
		}
		count, _ := runs.Get(run)
		times, _ := count.(int)
		runs.Put(run, times+1)
		run = 0
	}
	total := 0
	runs.Each(func(run, times any) {
		total += times.(int) * run.(int) * (run.(int) + 1) / 2
	})
	return int64(total)
}
