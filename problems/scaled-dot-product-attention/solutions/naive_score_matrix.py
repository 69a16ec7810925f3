# role: naive
# verdict: accepted
# time: n^2*d
# space: n^2
class Solution:
    def scaledDotProductAttention(
        self, queries: List[List[float]], keys: List[List[float]], values: List[List[float]]
    ) -> List[List[float]]:
        n, d = len(queries), len(queries[0])
        weights = [[0.0] * n for _ in range(n)]
        for i in range(n):
            for t in range(n):
                weights[i][t] = sum(queries[i][j] * keys[t][j] for j in range(d)) / math.sqrt(d)
        for row in weights:
            top = max(row)
            for t in range(n):
                row[t] = math.exp(row[t] - top)
            total = sum(row)
            for t in range(n):
                row[t] /= total
        return [[sum(row[t] * values[t][j] for t in range(n)) for j in range(d)] for row in weights]
