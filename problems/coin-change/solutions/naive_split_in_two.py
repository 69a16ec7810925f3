# role: naive
# verdict: accepted
# time: n^2
# space: n
class Solution:
    def coinChange(self, coins: List[int], amount: int) -> int:
        fewest = [0] + [amount + 1] * amount
        for coin in coins:
            if coin <= amount:
                fewest[coin] = 1
        for total in range(1, amount + 1):
            for part in range(1, total // 2 + 1):
                fewest[total] = min(fewest[total], fewest[part] + fewest[total - part])
        return fewest[amount] if fewest[amount] <= amount else -1
