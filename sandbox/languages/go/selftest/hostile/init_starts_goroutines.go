// problem: two-sum
// verdict: accepted
var ticks atomic.Int64

func init() {
	for range 8 {
		go func() {
			for {
				ticks.Add(1)
				time.Sleep(time.Millisecond)
			}
		}()
	}
	runtime.LockOSThread()
	time.Sleep(10 * time.Millisecond)
}

func twoSum(nums []int, target int) []int {
	seen := map[int]int{}
	for i, num := range nums {
		if j, ok := seen[target-num]; ok {
			return []int{j, i}
		}
		seen[num] = i
	}
	return nil
}
