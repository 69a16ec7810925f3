// role: optimal
// verdict: accepted
// time: m*n
// space: 1
class Solution {
    public boolean exist(char[][] board, String word) {
        for (int r = 0; r < board.length; r++) {
            for (int c = 0; c < board[0].length; c++) {
                if (readable(board, r, c, word, 0)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean readable(char[][] board, int r, int c, String word, int i) {
        if (i == word.length()) {
            return true;
        }
        if (r < 0 || r == board.length || c < 0 || c == board[0].length || board[r][c] != word.charAt(i)) {
            return false;
        }
        board[r][c] = '#';
        boolean found = readable(board, r + 1, c, word, i + 1)
                || readable(board, r - 1, c, word, i + 1)
                || readable(board, r, c + 1, word, i + 1)
                || readable(board, r, c - 1, word, i + 1);
        board[r][c] = word.charAt(i);
        return found;
    }
}
