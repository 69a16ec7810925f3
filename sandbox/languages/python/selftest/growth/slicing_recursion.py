# input: ints
# time: n^2
# space: n^2
import sys
sys.setrecursionlimit(100000)

def solve(nums):
    if not nums:
        return 0
    return nums[0] % 7 + solve(nums[1:])
