# role: wrong
# verdict: wrong-answer
# time: n*k
# space: n
class Solution:
    def groupAnagrams(self, strs: List[str]) -> List[List[str]]:
        groups = {}
        for word in strs:
            counts = [0] * 26
            for c in word:
                counts[ord(c) - ord("a")] += 1
            groups.setdefault(tuple(counts), []).append(word)
        return [group for group in groups.values() if len(group) > 1]
