# role: alternative
# verdict: accepted
# time: n
# space: 1
class Solution:
    def dailyTemperatures(self, temperatures: List[int]) -> List[int]:
        n = len(temperatures)
        answer = [0] * n
        hottest = temperatures[-1]
        for day in range(n - 2, -1, -1):
            if temperatures[day] >= hottest:
                hottest = temperatures[day]
                continue
            ahead = day + 1
            while temperatures[ahead] <= temperatures[day]:
                ahead += answer[ahead]
            answer[day] = ahead - day
        return answer
