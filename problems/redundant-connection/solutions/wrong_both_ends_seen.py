# role: wrong
# verdict: wrong-answer
# time: n
# space: n
class Solution:
    def findRedundantConnection(self, edges: List[List[int]]) -> List[int]:
        seen = set()
        answer = []
        for u, v in edges:
            if u in seen and v in seen:
                answer = [u, v]
            seen.update((u, v))
        return answer
