// role: optimal
// verdict: accepted
// time: m*n
// space: 1
/**
 * @param {character[][]} board
 * @param {string} word
 * @return {boolean}
 */
var exist = function(board, word) {
    const readable = (r, c, i) => {
        if (i === word.length) return true;
        if (r < 0 || r === board.length || c < 0 || c === board[0].length || board[r][c] !== word[i]) return false;
        board[r][c] = '#';
        const found = readable(r + 1, c, i + 1) || readable(r - 1, c, i + 1) ||
            readable(r, c + 1, i + 1) || readable(r, c - 1, i + 1);
        board[r][c] = word[i];
        return found;
    };
    for (let r = 0; r < board.length; r++) {
        for (let c = 0; c < board[0].length; c++) {
            if (readable(r, c, 0)) return true;
        }
    }
    return false;
};
