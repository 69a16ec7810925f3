# role: wrong
# verdict: wrong-answer
# time: m*n
# space: m*n
class Solution:
    def exist(self, board: List[List[str]], word: str) -> bool:
        m, n = len(board), len(board[0])
        used = set()

        def readable(r: int, c: int, i: int) -> bool:
            if i == len(word):
                return True
            if not (0 <= r < m and 0 <= c < n) or board[r][c] != word[i] or (r, c) in used:
                return False
            used.add((r, c))
            return (
                readable(r + 1, c, i + 1)
                or readable(r - 1, c, i + 1)
                or readable(r, c + 1, i + 1)
                or readable(r, c - 1, i + 1)
            )

        return any(readable(r, c, 0) for r in range(m) for c in range(n))
