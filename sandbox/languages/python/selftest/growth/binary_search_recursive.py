# input: ascending
# time: log n
# space: log n
def solve(nums, target):
    def search(left, right):
        if left >= right:
            return left
        mid = (left + right) // 2
        if nums[mid] < target:
            return search(mid + 1, right)
        return search(left, mid)
    return search(0, len(nums))
