# role: wrong
# verdict: wrong-answer
# time: m*n
# space: m*n
class Solution:
    def exist(self, board: List[List[str]], word: str) -> bool:
        m, n = len(board), len(board[0])
        used = [[False] * n for _ in range(m)]

        def go_on(r: int, c: int, i: int) -> bool:
            if board[r][c] != word[i]:
                return False
            if i == len(word) - 1:
                return True
            used[r][c] = True
            for y, x in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                if 0 <= y < m and 0 <= x < n and not used[y][x] and go_on(y, x, i + 1):
                    return True
            return False

        return any(not used[r][c] and go_on(r, c, 0) for r in range(m) for c in range(n))
