# role: wrong
# verdict: runtime-error
# time: n^2*d
# space: n
class Solution:
    def scaledDotProductAttention(
        self, queries: List[List[float]], keys: List[List[float]], values: List[List[float]]
    ) -> List[List[float]]:
        scale = math.sqrt(len(queries[0]))
        output = []
        for query in queries:
            weights = [math.exp(sum(a * b for a, b in zip(query, key)) / scale) for key in keys]
            total = sum(weights)
            output.append([sum(w * x for w, x in zip(weights, column)) / total for column in zip(*values)])
        return output
