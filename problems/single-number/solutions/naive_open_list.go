// role: naive
// verdict: accepted
// time: n^2
// space: n
func singleNumber(nums []int) int {
	open := []int{}
	for _, num := range nums {
		if i := slices.Index(open, num); i >= 0 {
			open = slices.Delete(open, i, i+1)
		} else {
			open = append(open, num)
		}
	}
	return open[0]
}
