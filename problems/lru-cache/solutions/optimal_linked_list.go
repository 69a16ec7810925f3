// role: optimal
// verdict: accepted
// time: n
// space: n
type entry struct {
	key, value int
	prev, next *entry
}

type LRUCache struct {
	capacity int
	entries  map[int]*entry
	ends     entry // next is the oldest, prev the newest
}

func Constructor(capacity int) LRUCache {
	return LRUCache{capacity: capacity, entries: map[int]*entry{}}
}

func (this *LRUCache) Get(key int) int {
	found, ok := this.entries[key]
	if !ok {
		return -1
	}
	this.unlink(found)
	this.linkNewest(found)
	return found.value
}

func (this *LRUCache) Put(key int, value int) {
	if found, ok := this.entries[key]; ok {
		found.value = value
		this.unlink(found)
		this.linkNewest(found)
		return
	}
	if len(this.entries) == this.capacity {
		oldest := this.ends.next
		this.unlink(oldest)
		delete(this.entries, oldest.key)
	}
	made := &entry{key: key, value: value}
	this.entries[key] = made
	this.linkNewest(made)
}

func (this *LRUCache) unlink(e *entry) {
	e.prev.next, e.next.prev = e.next, e.prev
}

func (this *LRUCache) linkNewest(e *entry) {
	if this.ends.next == nil {
		this.ends.next, this.ends.prev = &this.ends, &this.ends
	}
	e.prev, e.next = this.ends.prev, &this.ends
	e.prev.next, e.next.prev = e, e
}

/**
 * Your LRUCache object will be instantiated and called as such:
 * obj := Constructor(capacity);
 * param_1 := obj.Get(key);
 * obj.Put(key,value);
 */
