# role: naive
# verdict: accepted
# time: n*n!
# space: n!
class Solution:
    def permute(self, nums: List[int]) -> List[List[int]]:
        ranks = list(range(math.factorial(len(nums))))
        result = []
        for rank in ranks:
            order = nums[:]
            for left in range(len(nums), 1, -1):
                rank, i = divmod(rank, left)
                order[i], order[left - 1] = order[left - 1], order[i]
            result.append(order)
        return result
