# role: wrong
# verdict: wrong-answer
# time: n*k
# space: 1
class Solution:
    def groupAnagrams(self, strs: List[str]) -> List[List[str]]:
        groups = []
        last = None
        for word in strs:
            counts = [0] * 26
            for c in word:
                counts[ord(c) - ord("a")] += 1
            if counts != last:
                groups.append([])
                last = counts
            groups[-1].append(word)
        return groups
