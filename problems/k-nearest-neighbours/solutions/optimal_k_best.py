# role: optimal
# verdict: accepted
# time: n*q
# space: 1
class Solution:
    def predictLabels(self, points: List[List[int]], labels: List[int], queries: List[List[int]], k: int) -> List[int]:
        answer = []
        for query in queries:
            best = []
            for i, point in enumerate(points):
                distance = sum((a - b) ** 2 for a, b in zip(point, query))
                if len(best) < k or distance < best[-1][0]:
                    insort(best, (distance, i))
                    if len(best) > k:
                        best.pop()
            votes = Counter(labels[i] for _, i in best)
            answer.append(min(votes, key=lambda label: (-votes[label], label)))
        return answer
