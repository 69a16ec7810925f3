// role: wrong
// verdict: wrong-answer
// time: m*n
// space: 1
class Solution {
    bool readable(vector<vector<char>>& board, int r, int c, const string& word, int i) {
        if (board[r][c] != word[i]) return false;
        if (i + 1 == word.size()) return true;
        char kept = exchange(board[r][c], '.');
        bool found = false;
        for (int y = max(r - 1, 0); y <= min(r + 1, (int)board.size() - 1); y++)
            for (int x = max(c - 1, 0); x <= min(c + 1, (int)board[0].size() - 1); x++)
                found = found || readable(board, y, x, word, i + 1);
        board[r][c] = kept;
        return found;
    }

public:
    bool exist(vector<vector<char>>& board, string word) {
        for (int r = 0; r < board.size(); r++)
            for (int c = 0; c < board[r].size(); c++)
                if (readable(board, r, c, word, 0))
                    return true;
        return false;
    }
};
