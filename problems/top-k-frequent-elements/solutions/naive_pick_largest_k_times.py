# role: naive
# verdict: accepted
# time: n^2
# space: n
class Solution:
    def topKFrequent(self, nums: List[int], k: int) -> List[int]:
        counts = Counter(nums)
        answer = []
        for _ in range(k):
            value = max(counts, key=counts.get)
            answer.append(value)
            del counts[value]
        return answer
