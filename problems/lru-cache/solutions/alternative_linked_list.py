# role: alternative
# verdict: accepted
# time: n
# space: n
class Entry:
    def __init__(self, key=0, value=0):
        self.key = key
        self.value = value
        self.prev = None
        self.next = None


class LRUCache:
    def __init__(self, capacity: int):
        self.capacity = capacity
        self.entries = {}
        self.oldest = Entry()
        self.newest = Entry()
        self.oldest.next = self.newest
        self.newest.prev = self.oldest

    def get(self, key: int) -> int:
        if key not in self.entries:
            return -1
        entry = self.entries[key]
        self.unlink(entry)
        self.link_newest(entry)
        return entry.value

    def put(self, key: int, value: int) -> None:
        if key in self.entries:
            entry = self.entries[key]
            entry.value = value
            self.unlink(entry)
        else:
            if len(self.entries) == self.capacity:
                victim = self.oldest.next
                self.unlink(victim)
                del self.entries[victim.key]
            entry = self.entries[key] = Entry(key, value)
        self.link_newest(entry)

    def unlink(self, entry: Entry) -> None:
        entry.prev.next = entry.next
        entry.next.prev = entry.prev

    def link_newest(self, entry: Entry) -> None:
        before = self.newest.prev
        before.next = entry
        entry.prev = before
        entry.next = self.newest
        self.newest.prev = entry
