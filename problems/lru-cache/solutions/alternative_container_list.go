// role: alternative
// verdict: accepted
// time: n
// space: n
type pair struct{ key, value int }

type LRUCache struct {
	capacity int
	order    *list.List
	places   map[int]*list.Element
}

func Constructor(capacity int) *LRUCache {
	return &LRUCache{capacity, list.New(), make(map[int]*list.Element)}
}

func (c *LRUCache) Get(key int) int {
	place, ok := c.places[key]
	if !ok {
		return -1
	}
	c.order.MoveToFront(place)
	return place.Value.(pair).value
}

func (c *LRUCache) Put(key, value int) {
	if place, ok := c.places[key]; ok {
		place.Value = pair{key, value}
		c.order.MoveToFront(place)
		return
	}
	c.places[key] = c.order.PushFront(pair{key, value})
	if c.order.Len() > c.capacity {
		delete(c.places, c.order.Remove(c.order.Back()).(pair).key)
	}
}
