// input: ints
// time: n
// space: n
func solve(nums []int) int {
	var group sync.WaitGroup
	var total atomic.Int64
	for _, num := range nums {
		group.Add(1)
		go func() {
			defer group.Done()
			total.Add(int64(num % 3))
		}()
	}
	group.Wait()
	return int(total.Load())
}
