// role: wrong
// verdict: wrong-answer
// time: V+E
// space: V+E
class Solution {
    List<Integer>[] needed;
    boolean[] seen;
    List<Integer> order = new ArrayList<>();

    public int[] findOrder(int numCourses, int[][] prerequisites) {
        needed = new List[numCourses];
        seen = new boolean[numCourses];
        for (int i = 0; i < numCourses; i++) needed[i] = new ArrayList<>();
        for (int[] p : prerequisites) needed[p[0]].add(p[1]);
        for (int i = 0; i < numCourses; i++) visit(i);
        return order.stream().mapToInt(Integer::intValue).toArray();
    }

    void visit(int course) {
        if (seen[course]) return;
        seen[course] = true;
        for (int before : needed[course]) visit(before);
        order.add(course);
    }
}
