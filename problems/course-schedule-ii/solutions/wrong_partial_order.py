# role: wrong
# verdict: wrong-answer
# time: V+E
# space: V+E
class Solution:
    def findOrder(self, numCourses: int, prerequisites: List[List[int]]) -> List[int]:
        unlocks = [[] for _ in range(numCourses)]
        missing = [0] * numCourses
        for course, needed in prerequisites:
            unlocks[needed].append(course)
            missing[course] += 1
        order = [course for course in range(numCourses) if missing[course] == 0]
        for course in order:
            for following in unlocks[course]:
                missing[following] -= 1
                if missing[following] == 0:
                    order.append(following)
        return order
