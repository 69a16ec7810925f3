# role: wrong
# verdict: runtime-error
# time: n
# space: 1
class Solution:
    def productExceptSelf(self, nums: List[int]) -> List[int]:
        product = 1
        for num in nums:
            product *= num
        return [product // num for num in nums]
