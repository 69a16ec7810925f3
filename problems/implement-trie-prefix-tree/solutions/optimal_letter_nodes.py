# role: optimal
# verdict: accepted
# time: n
# space: n
class Node:
    def __init__(self):
        self.children = {}
        self.is_word = False


class Trie:
    def __init__(self):
        self.root = Node()

    def insert(self, word: str) -> None:
        node = self.root
        for letter in word:
            if letter not in node.children:
                node.children[letter] = Node()
            node = node.children[letter]
        node.is_word = True

    def search(self, word: str) -> bool:
        node = self._follow(word)
        return node is not None and node.is_word

    def startsWith(self, prefix: str) -> bool:
        return self._follow(prefix) is not None

    def _follow(self, letters: str) -> Optional[Node]:
        node = self.root
        for letter in letters:
            if letter not in node.children:
                return None
            node = node.children[letter]
        return node
