# role: wrong
# verdict: wrong-answer
# time: n
# space: n
from collections import defaultdict


class Solution:
    def ladderLength(self, beginWord: str, endWord: str, wordList: List[str]) -> int:
        matches = defaultdict(list)
        for word in wordList:
            for i in range(len(word)):
                matches[word[:i] + "*" + word[i + 1:]].append(word)
        seen = {beginWord}

        def climb(word: str, length: int) -> int:
            if word == endWord:
                return length
            for i in range(len(word)):
                for other in matches[word[:i] + "*" + word[i + 1:]]:
                    if other not in seen:
                        seen.add(other)
                        found = climb(other, length + 1)
                        if found:
                            return found
            return 0

        return climb(beginWord, 1)
