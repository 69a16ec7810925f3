// role: wrong
// verdict: wrong-answer
// time: n
// space: n
class Solution {
    public int[] dailyTemperatures(int[] temperatures) {
        int[] answer = new int[temperatures.length];
        Deque<Integer> waiting = new ArrayDeque<>();
        for (int day = 0; day < temperatures.length; day++) {
            while (!waiting.isEmpty() && temperatures[waiting.peek()] < temperatures[day]) {
                answer[waiting.pop()] = day;  // the day itself, not how far away it is
            }
            waiting.push(day);
        }
        return answer;
    }
}
