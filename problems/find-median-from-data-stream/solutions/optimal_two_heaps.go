// role: optimal
// verdict: accepted
// time: n log n
// space: n
type minHeap struct{ sort.IntSlice }

func (h *minHeap) Push(x any) { h.IntSlice = append(h.IntSlice, x.(int)) }
func (h *minHeap) Pop() any {
	last := len(h.IntSlice) - 1
	x := h.IntSlice[last]
	h.IntSlice = h.IntSlice[:last]
	return x
}

type MedianFinder struct {
	lower, upper minHeap // lower: negated, so that the largest comes first
}

func Constructor() MedianFinder {
	return MedianFinder{}
}

func (this *MedianFinder) AddNum(num int) {
	heap.Push(&this.lower, -num)
	heap.Push(&this.upper, -heap.Pop(&this.lower).(int))
	if this.upper.Len() > this.lower.Len() {
		heap.Push(&this.lower, -heap.Pop(&this.upper).(int))
	}
}

func (this *MedianFinder) FindMedian() float64 {
	lower := -this.lower.IntSlice[0]
	if this.lower.Len() > this.upper.Len() {
		return float64(lower)
	}
	return float64(lower+this.upper.IntSlice[0]) / 2
}
