# role: optimal
# verdict: accepted
# time: n*k
# space: n
class Solution:
    def groupAnagrams(self, strs: List[str]) -> List[List[str]]:
        groups = defaultdict(list)
        for word in strs:
            counts = [0] * 26
            for c in word:
                counts[ord(c) - ord("a")] += 1
            groups[tuple(counts)].append(word)
        return list(groups.values())
