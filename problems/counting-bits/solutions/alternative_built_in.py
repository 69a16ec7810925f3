# role: alternative
# verdict: accepted
# time: n
# space: 1
class Solution:
    def countBits(self, n: int) -> List[int]:
        return [i.bit_count() for i in range(n + 1)]
