// role: optimal
// verdict: accepted
// time: n*k
// space: n
func groupAnagrams(strs []string) [][]string {
	groups := make(map[[26]int][]string)
	for _, word := range strs {
		var counts [26]int
		for _, c := range word {
			counts[c-'a']++
		}
		groups[counts] = append(groups[counts], word)
	}
	result := make([][]string, 0, len(groups))
	for _, group := range groups {
		result = append(result, group)
	}
	return result
}
