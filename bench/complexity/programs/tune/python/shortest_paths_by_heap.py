# input: roads
# time: V+E*log V
# space: V+E
# Dijkstra with a heap; places that cannot be reached cost nothing but their room.
class Solution:
    def solve(self, n: int, roads: List[List[int]]) -> int:
        leads = defaultdict(list)
        for a, b, length in roads:
            leads[a].append((b, length))
        far = [inf] * n
        far[0] = 0
        heap = [(0, 0)]
        while heap:
            distance, place = heappop(heap)
            if distance > far[place]:
                continue
            for other, length in leads[place]:
                if distance + length < far[other]:
                    far[other] = distance + length
                    heappush(heap, (far[other], other))
        return sum(distance for distance in far if distance < inf)
