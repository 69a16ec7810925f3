# role: alternative
# verdict: accepted
# time: n
# space: n
class Solution:
    def canJump(self, nums: List[int]) -> bool:
        last = len(nums) - 1
        queue = deque([0])
        marked = 0  # all places up to here have been in the queue
        while queue:
            place = queue.popleft()
            if place == last:
                return True
            while marked < min(last, place + nums[place]):
                marked += 1
                queue.append(marked)
        return False
