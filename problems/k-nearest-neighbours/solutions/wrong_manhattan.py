# role: wrong
# verdict: wrong-answer
# time: n*q
# space: 1
class Solution:
    def predictLabels(self, points: List[List[int]], labels: List[int], queries: List[List[int]], k: int) -> List[int]:
        answer = []
        for query in queries:
            near = heapq.nsmallest(k, ((sum(abs(a - b) for a, b in zip(p, query)), i) for i, p in enumerate(points)))
            votes = Counter(labels[i] for _, i in near)
            answer.append(min(votes, key=lambda label: (-votes[label], label)))
        return answer
