// role: naive
// verdict: accepted
// time: V*E
// space: V
class Solution {
    public int[] findOrder(int numCourses, int[][] prerequisites) {
        boolean[] taken = new boolean[numCourses];
        int[] order = new int[numCourses];
        int count = 0;
        while (count < numCourses) {
            boolean[] blocked = taken.clone();
            for (int[] pair : prerequisites) {
                if (!taken[pair[1]]) {
                    blocked[pair[0]] = true;
                }
            }
            int before = count;
            for (int course = 0; course < numCourses; course++) {
                if (!blocked[course]) {
                    taken[course] = true;
                    order[count++] = course;
                }
            }
            if (count == before) {
                return new int[0];
            }
        }
        return order;
    }
}
