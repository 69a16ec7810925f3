# input: ints_to_list
# time: n
# space: 1
def solve(nums):
    out = []
    total = 0
    for num in nums:
        total += num
        out.append(total)
    return out
