# role: alternative
# verdict: accepted
# time: n*k
# space: n
class Solution:
    def coinChange(self, coins: List[int], amount: int) -> int:
        seen = [False] * (amount + 1)
        queue = deque([(amount, 0)])
        while queue:
            left, used = queue.popleft()
            if left == 0:
                return used
            for coin in coins:
                if coin <= left and not seen[left - coin]:
                    seen[left - coin] = True
                    queue.append((left - coin, used + 1))
        return -1
