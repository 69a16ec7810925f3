# role: naive
# verdict: accepted
# time: n^2
# space: 1
class Solution:
    def dailyTemperatures(self, temperatures: List[int]) -> List[int]:
        n = len(temperatures)
        answer = [0] * n
        for day in range(n):
            for later in range(day + 1, n):
                if temperatures[later] > temperatures[day]:
                    answer[day] = later - day
                    break
        return answer
