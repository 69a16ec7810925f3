# input: edges
# time: V+E
# space: V+E
def solve(n, edges):
    neighbours = defaultdict(list)
    for a, b in edges:
        neighbours[a].append(b)
        neighbours[b].append(a)
    seen = [False] * n
    components = 0
    for start in range(n):
        if seen[start]:
            continue
        components += 1
        stack = [start]
        seen[start] = True
        while stack:
            node = stack.pop()
            for other in neighbours[node]:
                if not seen[other]:
                    seen[other] = True
                    stack.append(other)
    return components
