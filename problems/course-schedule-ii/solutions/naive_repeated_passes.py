# role: naive
# verdict: accepted
# time: V*E
# space: V
class Solution:
    def findOrder(self, numCourses: int, prerequisites: List[List[int]]) -> List[int]:
        term = [0] * numCourses
        for _ in range(numCourses):
            changed = False
            for course, needed in prerequisites:
                if term[course] <= term[needed]:
                    term[course] = term[needed] + 1
                    changed = True
            if not changed:
                break
        else:
            return []
        by_term = [[] for _ in range(max(term) + 1)]
        for course in range(numCourses):
            by_term[term[course]].append(course)
        return [course for courses in by_term for course in courses]
