// role: optimal
// verdict: accepted
// time: m
// space: 1
class Solution {
    public int leastInterval(char[] tasks, int n) {
        int[] counts = new int[26];
        for (char task : tasks) {
            counts[task - 'A']++;
        }
        int most = 0;
        int withMost = 0;
        for (int count : counts) {
            if (count > most) {
                most = count;
                withMost = 0;
            }
            if (count == most) {
                withMost++;
            }
        }
        return Math.max((most - 1) * (n + 1) + withMost, tasks.length);
    }
}
