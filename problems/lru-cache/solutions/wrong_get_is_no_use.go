// role: wrong
// verdict: wrong-answer
// time: n
// space: n
type LRUCache struct {
	capacity int
	values   map[int]int
	order    *list.List
	places   map[int]*list.Element
}

func Constructor(capacity int) LRUCache {
	return LRUCache{capacity, map[int]int{}, list.New(), map[int]*list.Element{}}
}

func (this *LRUCache) Get(key int) int {
	if value, ok := this.values[key]; ok {
		return value // and its place in the order stays
	}
	return -1
}

func (this *LRUCache) Put(key int, value int) {
	if place, ok := this.places[key]; ok {
		this.order.MoveToBack(place)
	} else {
		this.places[key] = this.order.PushBack(key)
	}
	this.values[key] = value
	if len(this.values) > this.capacity {
		oldest := this.order.Remove(this.order.Front()).(int)
		delete(this.values, oldest)
		delete(this.places, oldest)
	}
}
