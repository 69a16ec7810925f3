// input: ints
// time: n
// space: 1
func solve(nums []int) int {
	numbers := make(chan int)
	go func() {
		defer close(numbers)
		for _, num := range nums {
			numbers <- num
		}
	}()
	total := 0
	for num := range numbers {
		total += num % 3
	}
	return total
}
