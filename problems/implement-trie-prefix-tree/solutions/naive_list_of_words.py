# role: naive
# verdict: accepted
# time: n^2
# space: n
class Trie:
    def __init__(self):
        self.words = []

    def insert(self, word: str) -> None:
        self.words.append(word)

    def search(self, word: str) -> bool:
        return any(word == stored for stored in self.words)

    def startsWith(self, prefix: str) -> bool:
        return any(stored.startswith(prefix) for stored in self.words)
