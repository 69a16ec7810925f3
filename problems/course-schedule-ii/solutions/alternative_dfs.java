// role: alternative
// verdict: accepted
// time: V+E
// space: V+E
class Solution {
    private enum State { NEW, OPEN, DONE }

    private Map<Integer, List<Integer>> needed = new HashMap<>();
    private State[] states;
    private int[] order;
    private int count = 0;

    public int[] findOrder(int numCourses, int[][] prerequisites) {
        states = new State[numCourses];
        Arrays.fill(states, State.NEW);
        order = new int[numCourses];
        for (int[] pair : prerequisites) {
            needed.computeIfAbsent(pair[0], course -> new ArrayList<>()).add(pair[1]);
        }
        for (int course = 0; course < numCourses; course++) {
            if (!take(course)) {
                return new int[] {};
            }
        }
        return order;
    }

    private boolean take(int course) {
        if (states[course] != State.NEW) {
            return states[course] == State.DONE;
        }
        states[course] = State.OPEN;
        for (int before : needed.getOrDefault(course, List.of())) {
            if (!take(before)) {
                return false;
            }
        }
        states[course] = State.DONE;
        order[count++] = course;
        return true;
    }
}
