# role: optimal
# verdict: accepted
# time: m*n
# space: 1
class Solution:
    def exist(self, board: List[List[str]], word: str) -> bool:
        m, n = len(board), len(board[0])

        def readable(r: int, c: int, i: int) -> bool:
            if i == len(word):
                return True
            if r < 0 or r == m or c < 0 or c == n or board[r][c] != word[i]:
                return False
            board[r][c] = "#"
            found = (
                readable(r + 1, c, i + 1)
                or readable(r - 1, c, i + 1)
                or readable(r, c + 1, i + 1)
                or readable(r, c - 1, i + 1)
            )
            board[r][c] = word[i]
            return found

        return any(readable(r, c, 0) for r in range(m) for c in range(n))
