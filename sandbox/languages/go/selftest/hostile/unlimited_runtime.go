// problem: two-sum
// verdict: memory-limit
func twoSum(nums []int, target int) []int {
	debug.SetGCPercent(-1)
	debug.SetMemoryLimit(math.MaxInt64)
	debug.SetMaxStack(1 << 40)
	debug.SetMaxThreads(1 << 20)
	debug.FreeOSMemory()
	total := 0
	for {
		garbage := make([]byte, 1<<20)
		for i := range garbage {
			garbage[i] = byte(total)
		}
		total += len(garbage)
	}
}
