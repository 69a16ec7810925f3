# role: naive
# verdict: accepted
# time: n^2
# space: n
class Solution:
    def ladderLength(self, beginWord: str, endWord: str, wordList: List[str]) -> int:
        def is_step(a: str, b: str) -> bool:
            return sum(x != y for x, y in zip(a, b)) == 1

        left = set(wordList)
        level = {beginWord}
        length = 1
        while level:
            if endWord in level:
                return length
            reached = set()
            for word in level:
                found = {other for other in left if is_step(word, other)}
                left -= found
                reached |= found
            level = reached
            length += 1
        return 0
