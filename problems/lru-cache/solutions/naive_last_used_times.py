# role: naive
# verdict: accepted
# time: n^2
# space: n
class LRUCache:
    def __init__(self, capacity: int):
        self.capacity = capacity
        self.values = {}
        self.last_used = {}
        self.clock = 0

    def get(self, key: int) -> int:
        if key not in self.values:
            return -1
        self.touch(key)
        return self.values[key]

    def put(self, key: int, value: int) -> None:
        if key not in self.values and len(self.values) == self.capacity:
            victim = min(self.last_used, key=lambda candidate: self.last_used[candidate])
            del self.values[victim]
            del self.last_used[victim]
        self.values[key] = value
        self.touch(key)

    def touch(self, key: int) -> None:
        self.clock += 1
        self.last_used[key] = self.clock
