# role: wrong
# verdict: wrong-answer
# time: n*k
# space: n
class Solution:
    def groupAnagrams(self, strs: List[str]) -> List[List[str]]:
        groups = defaultdict(list)
        for word in strs:
            groups[frozenset(word)].append(word)  # forgets how often a letter occurs
        return list(groups.values())
