# role: naive
# verdict: accepted
# time: n*k
# space: n*k
class Solution:
    def coinChange(self, coins: List[int], amount: int) -> int:
        table = [[0] + [amount + 1] * amount]
        for coin in coins:
            row = list(table[-1])
            for total in range(coin, amount + 1):
                row[total] = min(row[total], row[total - coin] + 1)
            table.append(row)
        return table[-1][amount] if table[-1][amount] <= amount else -1
