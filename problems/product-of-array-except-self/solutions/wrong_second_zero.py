# role: wrong
# verdict: wrong-answer
# time: n
# space: 1
class Solution:
    def productExceptSelf(self, nums: List[int]) -> List[int]:
        product = 1
        for num in nums:
            if num != 0:
                product *= num
        if 0 in nums:
            # right for one zero; with two of them, these also are 0
            return [product if num == 0 else 0 for num in nums]
        return [product // num for num in nums]
