# role: wrong
# verdict: wrong-answer
# time: n
# space: n
class Solution:
    def containsDuplicate(self, nums: List[int]) -> bool:
        size = len(nums)
        taken = [False] * size
        for num in nums:
            if taken[num % size]:
                return True  # or just the same remainder
            taken[num % size] = True
        return False
