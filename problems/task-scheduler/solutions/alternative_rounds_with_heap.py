# role: alternative
# verdict: accepted
# time: m
# space: 1
class Solution:
    def leastInterval(self, tasks: List[str], n: int) -> int:
        heap = [-count for count in Counter(tasks).values()]
        heapq.heapify(heap)
        units = 0
        while heap:
            done = 0
            remaining = []
            while heap and done <= n:
                count = -heapq.heappop(heap)
                done += 1
                if count > 1:
                    remaining.append(1 - count)
            for count in remaining:
                heapq.heappush(heap, count)
            units += n + 1 if heap else done
        return units
