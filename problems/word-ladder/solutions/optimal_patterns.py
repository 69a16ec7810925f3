# role: optimal
# verdict: accepted
# time: n
# space: n
from collections import defaultdict, deque


class Solution:
    def ladderLength(self, beginWord: str, endWord: str, wordList: List[str]) -> int:
        def patterns(word: str) -> List[str]:
            return [word[:i] + "*" + word[i + 1:] for i in range(len(word))]

        matches = defaultdict(list)
        for word in wordList:
            for pattern in patterns(word):
                matches[pattern].append(word)
        seen = {beginWord}
        queue = deque([(beginWord, 1)])
        while queue:
            word, length = queue.popleft()
            if word == endWord:
                return length
            for pattern in patterns(word):
                for other in matches[pattern]:
                    if other not in seen:
                        seen.add(other)
                        queue.append((other, length + 1))
        return 0
