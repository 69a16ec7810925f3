# role: optimal
# verdict: accepted
# time: n^2*k^2
# space: 1
class Solution:
    def convolve2d(self, image: List[List[float]], kernel: List[List[float]]) -> List[List[float]]:
        rows = len(image) - len(kernel) + 1
        columns = len(image[0]) - len(kernel[0]) + 1
        answer = []
        for i in range(rows):
            answer.append([])
            for j in range(columns):
                total = 0.0
                for a, weights in enumerate(kernel):
                    pixels = image[i + a]
                    for b, weight in enumerate(weights):
                        total += weight * pixels[j + b]
                answer[i].append(total)
        return answer
