// role: optimal
// verdict: accepted
// time: n
// space: n
type entry struct{ val, smallest int }

type MinStack struct {
	entries []entry
}

func Constructor() MinStack {
	return MinStack{}
}

func (this *MinStack) Push(val int) {
	smallest := val
	if len(this.entries) > 0 {
		smallest = min(val, this.GetMin())
	}
	this.entries = append(this.entries, entry{val, smallest})
}

func (this *MinStack) Pop() {
	this.entries = this.entries[:len(this.entries)-1]
}

func (this *MinStack) Top() int {
	return this.entries[len(this.entries)-1].val
}

func (this *MinStack) GetMin() int {
	return this.entries[len(this.entries)-1].smallest
}
