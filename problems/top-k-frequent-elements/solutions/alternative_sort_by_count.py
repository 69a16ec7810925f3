# role: alternative
# verdict: accepted
# time: n log n
# space: n
class Solution:
    def topKFrequent(self, nums: List[int], k: int) -> List[int]:
        counts = Counter(nums)
        pairs = sorted(((count, value) for value, count in counts.items()), reverse=True)
        return [value for count, value in pairs[:k]]
