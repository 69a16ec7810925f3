# role: wrong
# verdict: wrong-answer
# time: n
# space: n
class Solution:
    def dailyTemperatures(self, temperatures: List[int]) -> List[int]:
        answer = [0] * len(temperatures)
        day_of = {}  # of equal days, only the last is remembered
        waiting = []
        for day, temperature in enumerate(temperatures):
            day_of[temperature] = day
            while waiting and waiting[-1] < temperature:
                colder = day_of[waiting.pop()]
                answer[colder] = day - colder
            waiting.append(temperature)
        return answer
