# input: ints
# time: n
# space: n
# As popping from the front of a list, but of a deque, where it costs nothing extra.
class Solution:
    def solve(self, nums: List[int]) -> int:
        waiting = deque(nums)
        total = 0
        while waiting:
            total += waiting.popleft()
            if waiting and total % 2:
                total -= waiting.pop()
        return total
