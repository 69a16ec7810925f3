# role: wrong
# verdict: wrong-answer
# time: V+E
# space: V+E
from collections import deque


class Solution:
    def findOrder(self, numCourses: int, prerequisites: List[List[int]]) -> List[int]:
        unlocks = [[] for _ in range(numCourses)]
        missing = [0] * numCourses
        for needed, course in prerequisites:
            unlocks[needed].append(course)
            missing[course] += 1
        ready = deque(course for course in range(numCourses) if missing[course] == 0)
        order = []
        while ready:
            course = ready.popleft()
            order.append(course)
            for following in unlocks[course]:
                missing[following] -= 1
                if missing[following] == 0:
                    ready.append(following)
        return order if len(order) == numCourses else []
