# input: text_to_text
# time: n
# space: n
class Solution:
    def solve(self, s: str) -> str:
        st = []
        for c in s:
            if st and st[-1] == c: st.pop()
            else: st.append(c)
        return ''.join(st)
