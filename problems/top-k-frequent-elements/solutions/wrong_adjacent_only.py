# role: wrong
# verdict: wrong-answer
# time: n log n
# space: n
class Solution:
    def topKFrequent(self, nums: List[int], k: int) -> List[int]:
        counts = {}
        previous, run = None, 0
        for num in nums:
            run = run + 1 if num == previous else 1
            counts[num] = max(counts.get(num, 0), run)
            previous = num
        return sorted(counts, key=lambda value: (counts[value], value), reverse=True)[:k]
