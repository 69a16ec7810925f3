# input: ascending
# time: n
# space: n
def solve(nums, target):
    if not nums:
        return -1
    mid = len(nums) // 2
    if nums[mid] == target:
        return mid
    if nums[mid] > target:
        return solve(nums[:mid], target)
    found = solve(nums[mid + 1:], target)
    return -1 if found == -1 else found + mid + 1
