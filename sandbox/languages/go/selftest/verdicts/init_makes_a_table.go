// problem: two-sum
// verdict: accepted
var squares [1000]int

func init() {
	for i := range squares {
		squares[i] = i * i
	}
	fmt.Println("ready")
}

func twoSum(nums []int, target int) []int {
	if squares[999] != 998001 {
		return nil
	}
	seen := map[int]int{}
	for i, num := range nums {
		if j, ok := seen[target-num]; ok {
			return []int{j, i}
		}
		seen[num] = i
	}
	return nil
}
