# role: wrong
# verdict: wrong-answer
# time: m*n
# space: 1
class Solution:
    def exist(self, board: List[List[str]], word: str) -> bool:
        m, n = len(board), len(board[0])

        def readable(r: int, c: int, i: int) -> bool:
            if i == len(word):
                return True
            if not (0 <= r < m and 0 <= c < n) or board[r][c] != word[i]:
                return False
            return any(readable(r + y, c + x, i + 1) for y, x in ((1, 0), (-1, 0), (0, 1), (0, -1)))

        return any(readable(r, c, 0) for r in range(m) for c in range(n))
