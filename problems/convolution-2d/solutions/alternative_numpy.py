# role: alternative
# verdict: accepted
# time: n^2*k^2
# space: n^2+k^2
import numpy as np


class Solution:
    def convolve2d(self, image: List[List[float]], kernel: List[List[float]]) -> List[List[float]]:
        image, kernel = np.array(image), np.array(kernel)
        rows = image.shape[0] - kernel.shape[0] + 1
        columns = image.shape[1] - kernel.shape[1] + 1
        answer = np.zeros((rows, columns))
        for (a, b), weight in np.ndenumerate(kernel):
            answer += weight * image[a:a + rows, b:b + columns]
        return answer.tolist()
