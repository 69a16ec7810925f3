# role: wrong
# verdict: wrong-answer
# time: m*n
# space: 1
class Solution:
    def exist(self, board: List[List[str]], word: str) -> bool:
        m, n = len(board), len(board[0])

        def follow(r: int, c: int) -> bool:
            path = [(r, c)]
            for letter in word[1:]:
                r, c = path[-1]
                for y, x in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                    if 0 <= y < m and 0 <= x < n and board[y][x] == letter and (y, x) not in path:
                        path.append((y, x))
                        break
                else:
                    return False
            return True

        return any(board[r][c] == word[0] and follow(r, c) for r in range(m) for c in range(n))
