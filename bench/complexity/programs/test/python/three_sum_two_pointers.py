# input: ints
# time: n^2
# space: n
def solve(nums):
    nums.sort()
    n = len(nums)
    goal = nums[0] + nums[n // 2] + nums[-1]
    count = 0
    for i in range(n - 2):
        lo, hi = i + 1, n - 1
        while lo < hi:
            s = nums[i] + nums[lo] + nums[hi]
            if s == goal:
                count += 1
                lo += 1
                hi -= 1
            elif s < goal:
                lo += 1
            else:
                hi -= 1
    return count
