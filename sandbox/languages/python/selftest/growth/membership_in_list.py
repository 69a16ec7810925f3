# input: ints
# time: n^2
# space: n
def solve(nums):
    seen = []
    for num in nums:
        if num not in seen:
            seen.append(num)
    return len(seen)
