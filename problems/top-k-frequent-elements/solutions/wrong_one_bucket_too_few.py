# role: wrong
# verdict: runtime-error
# time: n
# space: n
class Solution:
    def topKFrequent(self, nums: List[int], k: int) -> List[int]:
        buckets = [[] for _ in nums]
        for value, count in Counter(nums).items():
            buckets[count].append(value)
        return [value for bucket in reversed(buckets) for value in bucket][:k]
