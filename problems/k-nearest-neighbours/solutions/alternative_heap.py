# role: alternative
# verdict: accepted
# time: n*q
# space: 1
class Solution:
    def predictLabels(self, points: List[List[int]], labels: List[int], queries: List[List[int]], k: int) -> List[int]:
        answer = []
        for query in queries:
            distances = ((sum((a - b) ** 2 for a, b in zip(p, query)), i) for i, p in enumerate(points))
            votes = [0] * 101
            for _, i in heapq.nsmallest(k, distances):
                votes[labels[i]] += 1
            answer.append(votes.index(max(votes)))
        return answer
