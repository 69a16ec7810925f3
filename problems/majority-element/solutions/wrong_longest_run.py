# role: wrong
# verdict: wrong-answer
# time: n
# space: 1
class Solution:
    def majorityElement(self, nums: List[int]) -> int:
        answer, longest, run = nums[0], 1, 1
        for i in range(1, len(nums)):
            run = run + 1 if nums[i] == nums[i - 1] else 1
            if run > longest:
                answer, longest = nums[i], run
        return answer
