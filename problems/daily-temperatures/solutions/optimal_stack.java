// role: optimal
// verdict: accepted
// time: n
// space: n
class Solution {
    public int[] dailyTemperatures(int[] temperatures) {
        int[] answer = new int[temperatures.length];
        Deque<Integer> waiting = new ArrayDeque<>();
        for (int day = 0; day < temperatures.length; day++) {
            while (!waiting.isEmpty() && temperatures[waiting.peek()] < temperatures[day]) {
                int colder = waiting.pop();
                answer[colder] = day - colder;
            }
            waiting.push(day);
        }
        return answer;
    }
}
