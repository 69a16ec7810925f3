// role: optimal
// verdict: accepted
// time: V+E
// space: V+E
class Solution {
    public int[] findOrder(int numCourses, int[][] prerequisites) {
        List<List<Integer>> after = new ArrayList<>();
        for (int course = 0; course < numCourses; course++) {
            after.add(new ArrayList<>());
        }
        int[] missing = new int[numCourses];
        for (int[] pair : prerequisites) {
            after.get(pair[1]).add(pair[0]);
            missing[pair[0]]++;
        }
        int[] order = new int[numCourses];
        int known = 0;
        for (int course = 0; course < numCourses; course++) {
            if (missing[course] == 0) {
                order[known++] = course;
            }
        }
        for (int done = 0; done < known; done++) {
            for (int course : after.get(order[done])) {
                if (--missing[course] == 0) {
                    order[known++] = course;
                }
            }
        }
        return known == numCourses ? order : new int[0];
    }
}
