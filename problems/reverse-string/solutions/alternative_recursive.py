# role: alternative
# verdict: accepted
# time: n
# space: n
class Solution:
    def reverseString(self, s: List[str]) -> None:
        def swap(i: int, j: int) -> None:
            if i >= j:
                return
            s[i], s[j] = s[j], s[i]
            swap(i + 1, j - 1)

        swap(0, len(s) - 1)
