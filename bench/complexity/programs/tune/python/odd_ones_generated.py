# input: ints
# time: n
# space: 1
class Solution:
    def solve(self, nums: List[int]) -> int:
        odd = (num for num in nums if num % 2)
        squares = (num * num for num in odd)
        return sum(square % 7 for square in squares)
