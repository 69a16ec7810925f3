# role: wrong
# verdict: wrong-answer
# time: n
# space: 1
class Solution:
    def majorityElement(self, nums: List[int]) -> int:
        candidate, votes = nums[0], 0
        for num in nums:
            votes += 1 if num == candidate else -1
            if votes == 0:
                candidate = num  # it has no vote yet, so the next value makes it -1
        return candidate
