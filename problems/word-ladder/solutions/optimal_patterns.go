// role: optimal
// verdict: accepted
// time: n
// space: n
func ladderLength(beginWord string, endWord string, wordList []string) int {
	pattern := func(word string, i int) string {
		return word[:i] + "*" + word[i+1:]
	}
	matches := map[string][]string{}
	for _, word := range wordList {
		for i := range word {
			key := pattern(word, i)
			matches[key] = append(matches[key], word)
		}
	}
	seen := map[string]bool{beginWord: true}
	level := []string{beginWord}
	for length := 1; len(level) > 0; length++ {
		var next []string
		for _, word := range level {
			if word == endWord {
				return length
			}
			for i := range word {
				for _, other := range matches[pattern(word, i)] {
					if !seen[other] {
						seen[other] = true
						next = append(next, other)
					}
				}
			}
		}
		level = next
	}
	return 0
}
