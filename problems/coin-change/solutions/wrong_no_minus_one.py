# role: wrong
# verdict: wrong-answer
# time: n*k
# space: n
class Solution:
    def coinChange(self, coins: List[int], amount: int) -> int:
        fewest = [0] * (amount + 1)
        for total in range(1, amount + 1):
            for coin in coins:
                if coin <= total:
                    one_more = fewest[total - coin] + 1
                    if fewest[total] == 0 or one_more < fewest[total]:
                        fewest[total] = one_more
        return fewest[amount] or -1
