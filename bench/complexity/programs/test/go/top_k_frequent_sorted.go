// input: ints_k
// time: n log n
// space: n
type entry struct {
	value, count int
}

func solve(nums []int, k int) int {
	counts := make(map[int]int)
	for _, num := range nums {
		counts[num]++
	}
	entries := make([]entry, 0, len(counts))
	for value, count := range counts {
		entries = append(entries, entry{value, count})
	}
	// most frequent first, smaller values first among equals
	sort.Slice(entries, func(i, j int) bool {
		if entries[i].count != entries[j].count {
			return entries[i].count > entries[j].count
		}
		return entries[i].value < entries[j].value
	})
	sum := 0
	for i := 0; i < k && i < len(entries); i++ {
		sum += entries[i].value
	}
	return sum % 1000003
}
