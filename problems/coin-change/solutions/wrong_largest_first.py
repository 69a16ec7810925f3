# role: wrong
# verdict: wrong-answer
# time: n*k
# space: 1
class Solution:
    def coinChange(self, coins: List[int], amount: int) -> int:
        used = 0
        while amount > 0:
            largest = 0
            for coin in coins:
                if largest < coin <= amount:
                    largest = coin
            if largest == 0:
                return -1
            amount -= largest
            used += 1
        return used
