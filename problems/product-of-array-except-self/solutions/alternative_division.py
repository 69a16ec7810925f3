# role: alternative
# verdict: accepted
# time: n
# space: 1
class Solution:
    def productExceptSelf(self, nums: List[int]) -> List[int]:
        product = 1
        zeros = 0
        for num in nums:
            if num == 0:
                zeros += 1
            else:
                product *= num
        if zeros > 1:
            return [0] * len(nums)
        if zeros == 1:
            return [0 if num else product for num in nums]
        return [product // num for num in nums]
