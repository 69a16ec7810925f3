// problem: lru-cache
// verdict: compile-error
// message: type LRUCache has no method Put
type LRUCache struct{}

func Constructor(capacity int) LRUCache { return LRUCache{} }

func (c *LRUCache) Get(key int) int { return -1 }
