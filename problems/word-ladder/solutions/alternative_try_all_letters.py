# role: alternative
# verdict: accepted
# time: n
# space: n
from collections import deque
from string import ascii_lowercase


class Solution:
    def ladderLength(self, beginWord: str, endWord: str, wordList: List[str]) -> int:
        left = set(wordList)
        queue = deque([(beginWord, 1)])
        while queue:
            word, length = queue.popleft()
            if word == endWord:
                return length
            for i in range(len(word)):
                for letter in ascii_lowercase:
                    other = word[:i] + letter + word[i + 1:]
                    if other in left:
                        left.remove(other)
                        queue.append((other, length + 1))
        return 0
