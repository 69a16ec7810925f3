# input: ints_to_list
# time: n^2
# space: n
def solve(nums):
    ordered = sorted(nums)
    ranks = []
    for x in nums:
        ranks.append(ordered.index(x) + 1)
    return ranks
