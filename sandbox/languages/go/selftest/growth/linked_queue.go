// input: ints
// time: n
// space: n
func solve(nums []int) int {
	queue := list.New()
	for _, num := range nums {
		queue.PushBack(num)
	}
	total := 0
	for queue.Len() > 0 {
		front := queue.Front()
		total += front.Value.(int) % 7
		queue.Remove(front)
	}
	return total
}
