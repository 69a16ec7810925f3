# role: naive
# verdict: accepted
# time: m*n
# space: m*n
class Solution:
    def exist(self, board: List[List[str]], word: str) -> bool:
        m, n = len(board), len(board[0])
        paths = [((r, c),) for r in range(m) for c in range(n) if board[r][c] == word[0]]
        for letter in word[1:]:
            longer = []
            for path in paths:
                r, c = path[-1]
                for y, x in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                    if 0 <= y < m and 0 <= x < n and board[y][x] == letter and (y, x) not in path:
                        longer.append((*path, (y, x)))
            paths = longer
        return len(paths) > 0
