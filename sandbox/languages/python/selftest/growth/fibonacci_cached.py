# input: ints
# time: n
# space: n
def solve(nums):
    @lru_cache(maxsize=None)
    def ways(i):
        if i <= 1:
            return 1
        return (ways(i - 1) + ways(i - 2)) % 1000000007
    return ways(len(nums))
