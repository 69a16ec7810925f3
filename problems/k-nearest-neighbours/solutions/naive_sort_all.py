# role: naive
# verdict: accepted
# time: n*q*log n
# space: n
class Solution:
    def predictLabels(self, points: List[List[int]], labels: List[int], queries: List[List[int]], k: int) -> List[int]:
        answer = []
        for query in queries:
            order = []
            for i, point in enumerate(points):
                order.append((sum((a - b) ** 2 for a, b in zip(point, query)), i))
            order.sort()
            votes = {}
            for _, i in order[:k]:
                votes[labels[i]] = votes.get(labels[i], 0) + 1
            most = max(votes.values())
            answer.append(min(label for label in votes if votes[label] == most))
        return answer
