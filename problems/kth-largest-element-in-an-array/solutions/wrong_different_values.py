# role: wrong
# verdict: wrong-answer
# time: n log n
# space: n
class Solution:
    def findKthLargest(self, nums: List[int], k: int) -> int:
        ordered = sorted(nums, reverse=True)
        different = list(dict.fromkeys(ordered))
        return different[min(k, len(different)) - 1]
