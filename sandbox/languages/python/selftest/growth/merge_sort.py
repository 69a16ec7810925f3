# input: ints
# time: n log n
# space: n
class Solution:
    def solve(self, nums: List[int]) -> int:
        def sort(values):
            if len(values) <= 1:
                return values
            mid = len(values) // 2
            left, right = sort(values[:mid]), sort(values[mid:])
            merged = []
            i = j = 0
            while i < len(left) and j < len(right):
                if left[i] < right[j]:
                    merged.append(left[i])
                    i += 1
                else:
                    merged.append(right[j])
                    j += 1
            merged.extend(left[i:])
            merged.extend(right[j:])
            return merged
        return sort(nums)[0]
