# role: alternative
# verdict: accepted
# time: n log n
# space: log n
class Solution:
    def majorityElement(self, nums: List[int]) -> int:
        def count(value, low, high):
            times = 0
            for i in range(low, high):
                if nums[i] == value:
                    times += 1
            return times

        def majority(low, high):
            if high - low == 1:
                return nums[low]
            middle = (low + high) // 2
            left, right = majority(low, middle), majority(middle, high)
            return left if count(left, low, high) > count(right, low, high) else right

        return majority(0, len(nums))
