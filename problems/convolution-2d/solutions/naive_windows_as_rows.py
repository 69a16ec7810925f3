# role: naive
# verdict: accepted
# time: n^2*k^2
# space: n^2*k^2
class Solution:
    def convolve2d(self, image: List[List[float]], kernel: List[List[float]]) -> List[List[float]]:
        r, c = len(kernel), len(kernel[0])
        rows, columns = len(image) - r + 1, len(image[0]) - c + 1
        windows = [
            [image[i + a][j + b] for a in range(r) for b in range(c)]
            for i in range(rows) for j in range(columns)
        ]
        weights = [weight for row in kernel for weight in row]
        flat = [sum(w * x for w, x in zip(weights, window)) for window in windows]
        return [flat[i * columns:(i + 1) * columns] for i in range(rows)]
