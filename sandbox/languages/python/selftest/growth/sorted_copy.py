# input: ints
# time: n log n
# space: n
def solve(nums):
    return sorted(nums)[0]
