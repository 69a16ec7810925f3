# role: alternative
# verdict: accepted
# time: n^2*k^2
# space: 1
class Solution:
    def convolve2d(self, image: List[List[float]], kernel: List[List[float]]) -> List[List[float]]:
        rows = len(image) - len(kernel) + 1
        columns = len(image[0]) - len(kernel[0]) + 1
        answer = [[0.0] * columns for _ in range(rows)]
        for a, weights in enumerate(kernel):
            for b, weight in enumerate(weights):
                for i in range(rows):
                    for j in range(columns):
                        answer[i][j] += weight * image[i + a][j + b]
        return answer
