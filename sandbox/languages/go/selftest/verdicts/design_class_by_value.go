// problem: lru-cache
// verdict: accepted
type LRUCache struct {
	capacity int
	order    *list.List
	places   map[int]*list.Element
}

func Constructor(capacity int) LRUCache {
	return LRUCache{capacity, list.New(), map[int]*list.Element{}}
}

func (c LRUCache) Get(key int) int {
	place, ok := c.places[key]
	if !ok {
		return -1
	}
	c.order.MoveToFront(place)
	return place.Value.([2]int)[1]
}

func (c LRUCache) Put(key int, value int) {
	if place, ok := c.places[key]; ok {
		c.order.MoveToFront(place)
		place.Value = [2]int{key, value}
		return
	}
	c.places[key] = c.order.PushFront([2]int{key, value})
	if c.order.Len() > c.capacity {
		last := c.order.Back()
		delete(c.places, c.order.Remove(last).([2]int)[0])
	}
}
