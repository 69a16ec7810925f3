// input: ints
// time: n log n
// space: n
type item struct{ value, place int }

func solve(nums []int) int {
	items := make([]item, 0, len(nums))
	for i, num := range nums {
		items = append(items, item{num, i})
	}
	sort.Slice(items, func(i, j int) bool { return items[i].value < items[j].value })
	return items[len(items)/2].place
}
