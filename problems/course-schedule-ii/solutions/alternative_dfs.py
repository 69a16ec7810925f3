# role: alternative
# verdict: accepted
# time: V+E
# space: V+E
class Solution:
    def findOrder(self, numCourses: int, prerequisites: List[List[int]]) -> List[int]:
        needs = [[] for _ in range(numCourses)]
        for course, needed in prerequisites:
            needs[course].append(needed)
        NEW, OPEN, DONE = 0, 1, 2
        state = [NEW] * numCourses
        order = []

        def take(course: int) -> bool:
            if state[course] == OPEN:
                return False
            if state[course] == NEW:
                state[course] = OPEN
                for needed in needs[course]:
                    if not take(needed):
                        return False
                state[course] = DONE
                order.append(course)
            return True

        for course in range(numCourses):
            if not take(course):
                return []
        return order
