// role: wrong
// verdict: wrong-answer
// time: V+E
// space: V+E
class Solution {
    public int[] findOrder(int numCourses, int[][] prerequisites) {
        List<Integer>[] after = new ArrayList[numCourses];
        int[] missing = new int[numCourses];
        for (int i = 0; i < numCourses; i++) after[i] = new ArrayList<>();
        for (int[] p : prerequisites) {
            after[p[1]].add(p[0]);
            missing[p[0]]++;
        }
        Queue<Integer> queue = new LinkedList<>();
        for (int i = 0; i < numCourses; i++) if (missing[i] == 0) queue.offer(i);
        List<Integer> order = new ArrayList<>();
        while (!queue.isEmpty()) {
            int course = queue.poll();
            order.add(course);
            for (int next : after[course]) if (--missing[next] == 0) queue.offer(next);
        }
        int[] result = new int[order.size()];
        for (int i = 0; i < result.length; i++) result[i] = order.get(i);
        return result;
    }
}
