# role: naive
# verdict: accepted
# time: n^2*q
# space: n
class Solution:
    def predictLabels(self, points: List[List[int]], labels: List[int], queries: List[List[int]], k: int) -> List[int]:
        answer = []
        for query in queries:
            order = []
            for i, point in enumerate(points):
                entry = (sum((a - b) ** 2 for a, b in zip(point, query)), i)
                order.append(entry)
                at = i
                while at > 0 and order[at - 1] > entry:
                    order[at] = order[at - 1]
                    at -= 1
                order[at] = entry
            votes = {}
            for _, i in order[:k]:
                votes[labels[i]] = votes.get(labels[i], 0) + 1
            most = max(votes.values())
            answer.append(min(label for label in votes if votes[label] == most))
        return answer
