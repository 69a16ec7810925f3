# input: ints
# time: n^2 log n
# space: n
def solve(nums):
    total = 0
    for i in range(len(nums)):
        total += sorted(nums)[i] % 3
    return total
