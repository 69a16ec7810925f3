// role: alternative
// verdict: accepted
// time: m
// space: 1
class Solution {
    public int leastInterval(char[] tasks, int n) {
        int[] counts = new int[26];
        for (char task : tasks) {
            counts[task - 'A']++;
        }
        int units = 0;
        int left = tasks.length;
        while (left > 0) {
            Arrays.sort(counts);
            int done = 0;
            for (int i = 25; i >= 0 && counts[i] > 0 && done <= n; i--) {
                counts[i]--;
                done++;
            }
            left -= done;
            units += left > 0 ? n + 1 : done;
        }
        return units;
    }
}
