// role: wrong
// verdict: wrong-answer
// time: m
// space: 1
class Solution {
    public int leastInterval(char[] tasks, int n) {
        int[] counts = new int[26];
        int most = 0;
        for (char task : tasks) {
            most = Math.max(most, ++counts[task - 'A']);
        }
        return Math.max(most * (n + 1), tasks.length);
    }
}
