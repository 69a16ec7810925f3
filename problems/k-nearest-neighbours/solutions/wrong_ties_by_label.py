# role: wrong
# verdict: wrong-answer
# time: n*q
# space: 1
class Solution:
    def predictLabels(self, points: List[List[int]], labels: List[int], queries: List[List[int]], k: int) -> List[int]:
        answer = []
        for query in queries:
            near = heapq.nsmallest(
                k, ((sum((a - b) ** 2 for a, b in zip(p, query)), label) for p, label in zip(points, labels))
            )
            votes = [0] * 101
            for _, label in near:
                votes[label] += 1
            answer.append(votes.index(max(votes)))
        return answer
