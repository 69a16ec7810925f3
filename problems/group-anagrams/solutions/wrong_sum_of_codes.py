# role: wrong
# verdict: wrong-answer
# time: n*k
# space: n
class Solution:
    def groupAnagrams(self, strs: List[str]) -> List[List[str]]:
        groups = {}
        for word in strs:
            key = (len(word), sum(ord(c) for c in word))
            groups.setdefault(key, []).append(word)
        return list(groups.values())
