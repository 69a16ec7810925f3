// role: naive
// verdict: accepted
// time: n^2
// space: n
type LRUCache struct {
	capacity, clock int
	values          map[int]int
	lastUsed        map[int]int
}

func Constructor(capacity int) LRUCache {
	return LRUCache{capacity, 0, map[int]int{}, map[int]int{}}
}

func (this *LRUCache) Get(key int) int {
	value, ok := this.values[key]
	if !ok {
		return -1
	}
	this.touch(key)
	return value
}

func (this *LRUCache) Put(key int, value int) {
	if _, ok := this.values[key]; !ok && len(this.values) == this.capacity {
		victim, least := 0, math.MaxInt
		for candidate, used := range this.lastUsed {
			if used < least {
				victim, least = candidate, used
			}
		}
		delete(this.values, victim)
		delete(this.lastUsed, victim)
	}
	this.values[key] = value
	this.touch(key)
}

func (this *LRUCache) touch(key int) {
	this.clock++
	this.lastUsed[key] = this.clock
}
