# problem: two-sum
# verdict: output-limit
# message: bytes were printed
class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        while True:
            print('y' * 1000)
