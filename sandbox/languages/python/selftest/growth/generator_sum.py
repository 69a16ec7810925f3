# input: ints
# time: n
# space: 1
def solve(nums):
    return sum(num for num in nums if num % 2)
