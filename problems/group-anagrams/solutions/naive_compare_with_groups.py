# role: naive
# verdict: accepted
# time: n^2*k
# space: 1
class Solution:
    def groupAnagrams(self, strs: List[str]) -> List[List[str]]:
        groups = []
        for word in strs:
            for group in groups:
                if self.counts(group[0]) == self.counts(word):
                    group.append(word)
                    break
            else:
                groups.append([word])
        return groups

    def counts(self, word: str) -> List[int]:
        counts = [0] * 26
        for c in word:
            counts[ord(c) - ord("a")] += 1
        return counts
