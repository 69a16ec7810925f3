# role: alternative
# verdict: accepted
# time: n*k
# space: n
class Solution:
    def coinChange(self, coins: List[int], amount: int) -> int:
        memo = {0: 0}

        def fewest(left: int) -> int:
            if left not in memo:
                best = amount + 1
                for coin in coins:
                    if coin <= left:
                        best = min(best, fewest(left - coin) + 1)
                memo[left] = best
            return memo[left]

        answer = fewest(amount)
        return answer if answer <= amount else -1
