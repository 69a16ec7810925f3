# problem: two-sum
# verdict: runtime-error
# message: PermissionError: [Errno 13] Permission denied: '/box/solution.py'
class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        open('/box/solution.py', 'w').write('')
        place = {}
        for i, value in enumerate(nums):
            if target - value in place:
                return [place[target - value], i]
            place[value] = i
