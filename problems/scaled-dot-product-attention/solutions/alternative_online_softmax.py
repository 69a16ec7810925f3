# role: alternative
# verdict: accepted
# time: n^2*d
# space: 1
class Solution:
    def scaledDotProductAttention(
        self, queries: List[List[float]], keys: List[List[float]], values: List[List[float]]
    ) -> List[List[float]]:
        d = len(queries[0])
        output = []
        for query in queries:
            top, total, mixed = -math.inf, 0.0, [0.0] * d
            output.append(mixed)
            for key, value in zip(keys, values):
                score = sum(a * b for a, b in zip(query, key)) / math.sqrt(d)
                shrink = 1.0
                if score > top:
                    shrink = math.exp(top - score)
                    top = score
                weight = math.exp(score - top)
                total = total * shrink + weight
                for j in range(d):
                    mixed[j] = mixed[j] * shrink + weight * value[j]
            for j in range(d):
                mixed[j] /= total
        return output
