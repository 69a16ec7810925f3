# input: number
# time: n
# space: n
# Knuth, Morris and Pratt on a text of equal letters, the worst one for comparing afresh at each place.
class Solution:
    def solve(self, n: int) -> int:
        text, pattern = "a" * n, "a" * (n // 2) + "b"
        failure = [0] * len(pattern)
        k = 0
        for i in range(1, len(pattern)):
            while k and pattern[i] != pattern[k]:
                k = failure[k - 1]
            if pattern[i] == pattern[k]:
                k += 1
            failure[i] = k
        k = found = 0
        for c in text:
            while k and c != pattern[k]:
                k = failure[k - 1]
            if c == pattern[k]:
                k += 1
            if k == len(pattern):
                found += 1
                k = failure[k - 1]
        return found
