// role: optimal
// verdict: accepted
// time: m*n
// space: 1
func exist(board [][]byte, word string) bool {
	for r := range board {
		for c := range board[r] {
			if readable(board, r, c, word) {
				return true
			}
		}
	}
	return false
}

func readable(board [][]byte, r, c int, word string) bool {
	if word == "" {
		return true
	}
	if r < 0 || r == len(board) || c < 0 || c == len(board[0]) || board[r][c] != word[0] {
		return false
	}
	board[r][c] = '#'
	found := readable(board, r+1, c, word[1:]) || readable(board, r-1, c, word[1:]) ||
		readable(board, r, c+1, word[1:]) || readable(board, r, c-1, word[1:])
	board[r][c] = word[0]
	return found
}
