# role: naive
# verdict: accepted
# time: n^2
# space: n
class Solution:
    def singleNumber(self, nums: List[int]) -> int:
        open_values = []
        for num in nums:
            if num in open_values:
                open_values.remove(num)
            else:
                open_values.append(num)
        return open_values[0]
