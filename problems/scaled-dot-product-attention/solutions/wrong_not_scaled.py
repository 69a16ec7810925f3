# role: wrong
# verdict: wrong-answer
# time: n^2*d
# space: n
class Solution:
    def scaledDotProductAttention(
        self, queries: List[List[float]], keys: List[List[float]], values: List[List[float]]
    ) -> List[List[float]]:
        output = []
        for query in queries:
            scores = [sum(a * b for a, b in zip(query, key)) for key in keys]
            top = max(scores)
            weights = [math.exp(score - top) for score in scores]
            total = sum(weights)
            mixed = [0.0] * len(query)
            for weight, value in zip(weights, values):
                for j, number in enumerate(value):
                    mixed[j] += weight * number / total
            output.append(mixed)
        return output
