// role: optimal
// verdict: accepted
// time: n
// space: n
func longestConsecutive(nums []int) int {
	values := make(map[int]bool)
	for _, num := range nums {
		values[num] = true
	}
	longest := 0
	for value := range values {
		if values[value-1] {
			continue
		}
		end := value
		for values[end+1] {
			end++
		}
		longest = max(longest, end-value+1)
	}
	return longest
}
