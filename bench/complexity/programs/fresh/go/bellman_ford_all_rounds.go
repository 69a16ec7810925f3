// input: roads
// time: V*E
// space: V
package main

const inf = int(1e15)

func solve(n int, roads [][]int) int {
	dist := make([]int, n)
	for i := range dist {
		dist[i] = inf
	}
	dist[0] = 0

	for round := 1; round < n; round++ {
		for _, road := range roads {
			a, b, length := road[0], road[1], road[2]
			if dist[a] != inf && dist[a]+length < dist[b] {
				dist[b] = dist[a] + length
			}
			if dist[b] != inf && dist[b]+length < dist[a] {
				dist[a] = dist[b] + length
			}
		}
	}

	sum := 0
	for _, d := range dist {
		if d != inf {
			sum = (sum + d) % 1000000007
		}
	}
	return sum
}
