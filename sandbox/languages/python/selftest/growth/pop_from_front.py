# input: ints
# time: n^2
# space: n
def solve(nums):
    queue = list(nums)
    total = 0
    while queue:
        total ^= queue.pop(0)
    return total
