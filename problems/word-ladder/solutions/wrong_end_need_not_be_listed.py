# role: wrong
# verdict: wrong-answer
# time: n
# space: n
from collections import defaultdict, deque


class Solution:
    def ladderLength(self, beginWord: str, endWord: str, wordList: List[str]) -> int:
        matches = defaultdict(list)
        for word in {*wordList, endWord}:
            for i in range(len(word)):
                matches[i, word[:i], word[i + 1:]].append(word)
        seen = {beginWord}
        queue = deque([(beginWord, 1)])
        while queue:
            word, length = queue.popleft()
            if word == endWord:
                return length
            for i in range(len(word)):
                for other in matches[i, word[:i], word[i + 1:]]:
                    if other not in seen:
                        seen.add(other)
                        queue.append((other, length + 1))
        return 0
