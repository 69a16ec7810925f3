# input: text
# time: n^3
# space: n
class Solution:
    def solve(self, s: str) -> int:
        longest = ""
        for i in range(len(s)):
            for j in range(i, len(s)):
                candidate = s[i:j + 1]
                if candidate == candidate[::-1] and len(candidate) > len(longest):
                    longest = candidate
        return len(longest)
