# role: wrong
# verdict: wrong-answer
# time: n
# space: n
class Trie:
    def __init__(self):
        self.root = {"word": False}

    def insert(self, word: str) -> None:
        node = self.root
        for letter in word:
            node[letter] = {"word": False}
            node = node[letter]
        node["word"] = True

    def search(self, word: str) -> bool:
        node = self._follow(word)
        return node is not None and node["word"]

    def startsWith(self, prefix: str) -> bool:
        return self._follow(prefix) is not None

    def _follow(self, letters: str) -> Optional[dict]:
        node = self.root
        for letter in letters:
            if letter not in node:
                return None
            node = node[letter]
        return node
