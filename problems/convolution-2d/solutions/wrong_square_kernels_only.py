# role: wrong
# verdict: wrong-answer
# time: n^2*k^2
# space: 1
class Solution:
    def convolve2d(self, image: List[List[float]], kernel: List[List[float]]) -> List[List[float]]:
        k = len(kernel)
        answer = []
        for i in range(len(image) - k + 1):
            answer.append([])
            for j in range(len(image[0]) - k + 1):
                total = 0.0
                for a in range(k):
                    for b in range(k):
                        total += kernel[a][b] * image[i + a][j + b]
                answer[i].append(total)
        return answer
