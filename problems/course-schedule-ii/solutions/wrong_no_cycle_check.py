# role: wrong
# verdict: wrong-answer
# time: V+E
# space: V+E
class Solution:
    def findOrder(self, numCourses: int, prerequisites: List[List[int]]) -> List[int]:
        needs = [[] for _ in range(numCourses)]
        for course, needed in prerequisites:
            needs[course].append(needed)
        taken = [False] * numCourses
        order = []

        def take(course: int) -> None:
            if taken[course]:
                return
            taken[course] = True
            for needed in needs[course]:
                take(needed)
            order.append(course)

        for course in range(numCourses):
            take(course)
        return order
