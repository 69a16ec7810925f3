# role: wrong
# verdict: wrong-answer
# time: n*q*log n
# space: n
class Solution:
    def predictLabels(self, points: List[List[int]], labels: List[int], queries: List[List[int]], k: int) -> List[int]:
        answer = []
        for query in queries:
            order = sorted((sum((a - b) ** 2 for a, b in zip(p, query)), label) for p, label in zip(points, labels))
            votes = [0] * 101
            for _, label in order[:k]:
                votes[label] += 1
            answer.append(votes.index(max(votes)))
        return answer
