# role: wrong
# verdict: wrong-answer
# time: n
# space: 1
class Solution:
    def isAnagram(self, s: str, t: str) -> bool:
        counts = [0] * 26
        for a, b in zip(s, t):
            counts[ord(a) - 97] += 1
            counts[ord(b) - 97] -= 1
        return not any(counts)
