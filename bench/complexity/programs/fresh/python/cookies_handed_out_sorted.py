# input: two_lists
# time: n log n + m log m
# space: n + m
class Solution:
    def solve(self, a: List[int], b: List[int]) -> int:
        # a: how greedy each child is, b: sizes of the cookies
        children = sorted(a)
        cookies = sorted(b)
        content = 0
        cookie = 0
        while content < len(children) and cookie < len(cookies):
            if cookies[cookie] >= children[content]:
                content += 1
            cookie += 1
        return content
