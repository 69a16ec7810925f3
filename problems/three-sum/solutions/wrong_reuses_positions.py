# role: wrong
# verdict: wrong-answer
# time: n^2
# space: n
class Solution:
    def threeSum(self, nums: List[int]) -> List[List[int]]:
        values = sorted(set(nums))
        present = set(values)
        triplets = []
        for i, a in enumerate(values):
            for b in values[i:]:
                c = -a - b
                if c >= b and c in present:
                    triplets.append([a, b, c])  # a may be used twice though it occurs once
        return triplets
