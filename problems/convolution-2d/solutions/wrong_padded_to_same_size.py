# role: wrong
# verdict: wrong-answer
# time: n^2*k^2
# space: n^2+k^2
import numpy as np


class Solution:
    def convolve2d(self, image: List[List[float]], kernel: List[List[float]]) -> List[List[float]]:
        image, kernel = np.array(image), np.array(kernel)
        r, c = kernel.shape
        rows, columns = image.shape
        padded = np.pad(image, ((r // 2, r - 1 - r // 2), (c // 2, c - 1 - c // 2)))
        answer = np.zeros((rows, columns))
        for a in range(r):
            for b in range(c):
                answer += kernel[a, b] * padded[a:a + rows, b:b + columns]
        return answer.tolist()
