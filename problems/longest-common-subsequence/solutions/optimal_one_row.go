// role: optimal
// verdict: accepted
// time: m*n
// space: min(m,n)
func longestCommonSubsequence(text1 string, text2 string) int {
	if len(text1) < len(text2) {
		text1, text2 = text2, text1
	}
	row := make([]int, len(text2)+1)
	for i := range len(text1) {
		diagonal := 0
		for j := range len(text2) {
			above := row[j+1]
			if text1[i] == text2[j] {
				row[j+1] = diagonal + 1
			} else {
				row[j+1] = max(above, row[j])
			}
			diagonal = above
		}
	}
	return row[len(text2)]
}
