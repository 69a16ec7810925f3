// role: wrong
// verdict: wrong-answer
// time: V+E
// space: V+E
function findOrder(numCourses: number, prerequisites: number[][]): number[] {
    const needs: number[][] = Array.from({ length: numCourses }, () => []);
    prerequisites.forEach(([course, needed]) => needs[course].push(needed));
    const seen = new Set<number>();
    const order: number[] = [];
    const visit = (course: number): void => {
        if (seen.has(course)) return;
        seen.add(course);
        needs[course].forEach(visit);
        order.push(course);
    };
    for (let course = 0; course < numCourses; course++) visit(course);
    return order;
}
