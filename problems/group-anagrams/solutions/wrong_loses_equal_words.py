# role: wrong
# verdict: wrong-answer
# time: n*k
# space: n
class Solution:
    def groupAnagrams(self, strs: List[str]) -> List[List[str]]:
        groups = defaultdict(set)
        for word in strs:
            counts = [0] * 26
            for c in word:
                counts[ord(c) - ord("a")] += 1
            groups[tuple(counts)].add(word)  # a word given twice is kept once
        return [list(group) for group in groups.values()]
