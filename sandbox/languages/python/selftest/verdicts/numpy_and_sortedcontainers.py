# problem: merge-intervals
# verdict: accepted
from sortedcontainers import SortedList
import numpy as np

class Solution:
    def merge(self, intervals: List[List[int]]) -> List[List[int]]:
        ordered = SortedList(map(tuple, intervals))
        merged = []
        for start, end in ordered:
            if merged and start <= merged[-1][1]:
                merged[-1][1] = int(np.maximum(merged[-1][1], end))
            else:
                merged.append([start, end])
        return merged
