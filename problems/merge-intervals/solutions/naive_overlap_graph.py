# role: naive
# verdict: accepted
# time: n^2
# space: n^2
class Solution:
    def merge(self, intervals: List[List[int]]) -> List[List[int]]:
        n = len(intervals)
        graph = [[] for _ in range(n)]
        for i in range(n):
            for j in range(i + 1, n):
                if intervals[i][0] <= intervals[j][1] and intervals[j][0] <= intervals[i][1]:
                    graph[i].append(j)
                    graph[j].append(i)

        result = []
        visited = [False] * n
        for i in range(n):
            if visited[i]:
                continue
            visited[i] = True
            stack = [i]
            low, high = intervals[i]
            while stack:
                node = stack.pop()
                low = min(low, intervals[node][0])
                high = max(high, intervals[node][1])
                for neighbor in graph[node]:
                    if not visited[neighbor]:
                        visited[neighbor] = True
                        stack.append(neighbor)
            result.append([low, high])
        return result
