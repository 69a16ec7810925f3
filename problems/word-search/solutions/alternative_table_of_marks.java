// role: alternative
// verdict: accepted
// time: m*n
// space: m*n
class Solution {
    private char[][] board;
    private String word;
    private boolean[][] used;

    public boolean exist(char[][] board, String word) {
        this.board = board;
        this.word = word;
        used = new boolean[board.length][board[0].length];
        for (int r = 0; r < board.length; r++) {
            for (int c = 0; c < board[0].length; c++) {
                if (goOn(r, c, 0)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean goOn(int r, int c, int i) {
        if (i == word.length()) {
            return true;
        }
        if (r < 0 || c < 0 || r >= board.length || c >= board[0].length) {
            return false;
        }
        if (used[r][c] || board[r][c] != word.charAt(i)) {
            return false;
        }
        used[r][c] = true;
        boolean found = goOn(r, c + 1, i + 1) || goOn(r, c - 1, i + 1) || goOn(r + 1, c, i + 1) || goOn(r - 1, c, i + 1);
        used[r][c] = false;
        return found;
    }
}
