// role: optimal
// verdict: accepted
// time: m*n
// space: min(m,n)
func minDistance(word1 string, word2 string) int {
	if len(word1) < len(word2) {
		word1, word2 = word2, word1
	}
	row := make([]int, len(word2)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(word1) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(word2) {
			above := row[j+1]
			if word1[i] == word2[j] {
				row[j+1] = diagonal
			} else {
				row[j+1] = 1 + min(diagonal, above, row[j])
			}
			diagonal = above
		}
	}
	return row[len(word2)]
}
