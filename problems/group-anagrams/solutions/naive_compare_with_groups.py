# role: naive
# verdict: accepted
# time: n^2*k
# space: 1
class Solution:
    def groupAnagrams(self, strs: List[str]) -> List[List[str]]:
        groups = []
        for word in strs:
            for group in groups:
                if Counter(group[0]) == Counter(word):
                    group.append(word)
                    break
            else:
                groups.append([word])
        return groups
