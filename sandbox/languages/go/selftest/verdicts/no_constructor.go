// problem: lru-cache
// verdict: compile-error
// message: there is no function Constructor
type LRUCache struct{}

func (c *LRUCache) Get(key int) int { return -1 }

func (c *LRUCache) Put(key, value int) {}
