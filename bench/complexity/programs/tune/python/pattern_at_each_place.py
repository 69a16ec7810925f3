# input: number
# time: n^2
# space: n
class Solution:
    def solve(self, n: int) -> int:
        text, pattern = "a" * n, "a" * (n // 2) + "b"
        found = 0
        for start in range(len(text) - len(pattern) + 1):
            i = 0
            while i < len(pattern) and text[start + i] == pattern[i]:
                i += 1
            if i == len(pattern):
                found += 1
        return found
