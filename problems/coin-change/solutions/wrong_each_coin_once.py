# role: wrong
# verdict: wrong-answer
# time: n*k
# space: n
class Solution:
    def coinChange(self, coins: List[int], amount: int) -> int:
        fewest = [0] + [amount + 1] * amount
        for coin in coins:
            for total in range(amount, coin - 1, -1):
                fewest[total] = min(fewest[total], fewest[total - coin] + 1)
        return fewest[amount] if fewest[amount] <= amount else -1
