// role: naive
// verdict: accepted
// time: n*n!
// space: n!
func permute(nums []int) [][]int {
	count := 1
	for k := range nums {
		count *= k + 1
	}
	ranks := make([]int, count)
	for rank := range ranks {
		ranks[rank] = rank
	}
	result := make([][]int, 0, count)
	for _, rank := range ranks {
		order := append([]int(nil), nums...)
		for left := len(nums); left > 1; left-- {
			i := rank % left
			order[i], order[left-1] = order[left-1], order[i]
			rank /= left
		}
		result = append(result, order)
	}
	return result
}
