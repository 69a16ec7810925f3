// role: optimal
// verdict: accepted
// time: m*n
// space: 1
class Solution {
    bool readable(vector<vector<char>>& board, int r, int c, const string& word, int i) {
        if (i == word.size()) return true;
        if (r < 0 || c < 0 || r == board.size() || c == board[0].size() || board[r][c] != word[i]) return false;
        board[r][c] = '#';
        bool found = readable(board, r + 1, c, word, i + 1) || readable(board, r - 1, c, word, i + 1) ||
                     readable(board, r, c + 1, word, i + 1) || readable(board, r, c - 1, word, i + 1);
        board[r][c] = word[i];
        return found;
    }

public:
    bool exist(vector<vector<char>>& board, string word) {
        for (int r = 0; r < board.size(); r++)
            for (int c = 0; c < board[0].size(); c++)
                if (readable(board, r, c, word, 0))
                    return true;
        return false;
    }
};
