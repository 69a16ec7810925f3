# input: ints_in_place
# time: n^2
# space: n
def solve(nums):
    for i in range(len(nums)):
        smallest = min(nums[i:])
        # where is it?
        j = nums.index(smallest, i)
        nums[i], nums[j] = nums[j], nums[i]
