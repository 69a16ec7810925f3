// role: optimal
// verdict: accepted
// time: n log n
// space: n
type event struct{ time, node int }

type eventHeap []event

func (h eventHeap) Len() int           { return len(h) }
func (h eventHeap) Less(i, j int) bool { return h[i].time < h[j].time }
func (h eventHeap) Swap(i, j int)      { h[i], h[j] = h[j], h[i] }
func (h *eventHeap) Push(x any)        { *h = append(*h, x.(event)) }
func (h *eventHeap) Pop() any {
	last := (*h)[len(*h)-1]
	*h = (*h)[:len(*h)-1]
	return last
}

func networkDelayTime(times [][]int, n int, k int) int {
	links := make([][][]int, n+1)
	for _, link := range times {
		links[link[0]] = append(links[link[0]], link)
	}
	arrival := make([]int, n+1)
	for node := range arrival {
		arrival[node] = math.MaxInt
	}
	arrival[k] = 0
	waiting := &eventHeap{{0, k}}
	settled, last := 0, 0
	for waiting.Len() > 0 {
		at := heap.Pop(waiting).(event)
		if at.time > arrival[at.node] {
			continue
		}
		settled++
		last = at.time
		for _, link := range links[at.node] {
			if time := at.time + link[2]; time < arrival[link[1]] {
				arrival[link[1]] = time
				heap.Push(waiting, event{time, link[1]})
			}
		}
	}
	if settled < n {
		return -1
	}
	return last
}
