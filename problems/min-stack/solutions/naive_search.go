// role: naive
// verdict: accepted
// time: n^2
// space: n
type MinStack struct {
	values []int
}

func Constructor() MinStack {
	return MinStack{}
}

func (this *MinStack) Push(val int) {
	this.values = append(this.values, val)
}

func (this *MinStack) Pop() {
	this.values = this.values[:len(this.values)-1]
}

func (this *MinStack) Top() int {
	return this.values[len(this.values)-1]
}

func (this *MinStack) GetMin() int {
	smallest := this.values[0]
	for _, val := range this.values {
		if val < smallest {
			smallest = val
		}
	}
	return smallest
}
