# input: ints
# time: n log n
# space: n
def solve(nums):
    kept = []
    for num in nums:
        kept.append(num)
    kept.sort()
    return bisect.bisect_left(kept, 500)
