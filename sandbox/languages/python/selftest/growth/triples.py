# input: ints
# time: n^3
# space: 1
def solve(nums):
    n = len(nums)
    count = 0
    for i in range(n):
        for j in range(n):
            for k in range(n):
                if nums[i] + nums[j] == nums[k]:
                    count += 1
    return count
