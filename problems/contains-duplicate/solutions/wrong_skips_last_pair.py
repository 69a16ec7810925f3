# role: wrong
# verdict: wrong-answer
# time: n log n
# space: n
class Solution:
    def containsDuplicate(self, nums: List[int]) -> bool:
        ordered = sorted(nums)
        for i in range(len(ordered) - 2):
            if ordered[i] == ordered[i + 1]:
                return True
        return False
