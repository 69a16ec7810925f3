# role: wrong
# verdict: wrong-answer
# time: n^2*k^2
# space: 1
class Solution:
    def convolve2d(self, image: List[List[float]], kernel: List[List[float]]) -> List[List[float]]:
        r, c = len(kernel), len(kernel[0])
        answer = []
        for i in range(len(image) - r + 1):
            answer.append([])
            for j in range(len(image[0]) - c + 1):
                total = 0.0
                for a in range(r):
                    for b in range(c):
                        total += kernel[r - 1 - a][c - 1 - b] * image[i + a][j + b]
                answer[i].append(total)
        return answer
