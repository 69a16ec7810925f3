# input: ints_k
# time: n
# space: k
class Solution:
    def solve(self, nums: List[int], k: int) -> int:
        dq = deque()  # indices, their values decreasing
        checksum = 0
        for i, x in enumerate(nums):
            if dq and dq[0] <= i - k:
                dq.popleft()
            while dq and nums[dq[-1]] <= x:
                dq.pop()
            dq.append(i)
            checksum = (checksum + nums[dq[0]]) % 1_000_000_007
        return checksum
