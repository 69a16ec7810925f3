# role: wrong
# verdict: wrong-answer
# time: n
# space: n
from collections import defaultdict


class Solution:
    def ladderLength(self, beginWord: str, endWord: str, wordList: List[str]) -> int:
        matches = defaultdict(set)
        for word in wordList:
            for i in range(len(word)):
                matches[word[:i] + "*" + word[i + 1:]].add(word)
        seen = {beginWord}
        level = [beginWord]
        steps = 0
        while level:
            steps += 1
            reached = []
            for word in level:
                for i in range(len(word)):
                    for other in matches[word[:i] + "*" + word[i + 1:]]:
                        if other == endWord:
                            return steps
                        if other not in seen:
                            seen.add(other)
                            reached.append(other)
            level = reached
        return 0
