// problem: two-sum
// verdict: output-limit
func twoSum(nums []int, target int) []int {
	for {
		fmt.Println(strings.Repeat("flood ", 1000))
	}
}
