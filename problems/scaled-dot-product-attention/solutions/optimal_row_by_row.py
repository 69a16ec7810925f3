# role: optimal
# verdict: accepted
# time: n^2*d
# space: n
class Solution:
    def scaledDotProductAttention(
        self, queries: List[List[float]], keys: List[List[float]], values: List[List[float]]
    ) -> List[List[float]]:
        scale = math.sqrt(len(queries[0]))
        output = []
        for query in queries:
            scores = [sum(a * b for a, b in zip(query, key)) / scale for key in keys]
            top = max(scores)
            weights = [math.exp(score - top) for score in scores]
            total = sum(weights)
            mixed = [0.0] * len(values[0])
            for weight, value in zip(weights, values):
                for j, number in enumerate(value):
                    mixed[j] += weight * number
            output.append([number / total for number in mixed])
        return output
