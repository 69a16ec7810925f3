# problem: two-sum
# verdict: wrong-answer
# message: expected int, got list
class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        answer = []
        answer.append(answer)
        return answer
