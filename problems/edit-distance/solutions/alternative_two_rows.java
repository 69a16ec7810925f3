// role: alternative
// verdict: accepted
// time: m*n
// space: n
class Solution {
    public int minDistance(String word1, String word2) {
        int m = word1.length();
        int n = word2.length();
        int[] above = new int[n + 1];
        int[] row = new int[n + 1];
        for (int j = 0; j <= n; j++) {
            above[j] = j;
        }
        for (int i = 1; i <= m; i++) {
            row[0] = i;
            for (int j = 1; j <= n; j++) {
                int replaced = above[j - 1] + (word1.charAt(i - 1) == word2.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(above[j], row[j - 1]));
            }
            int[] done = row;
            row = above;
            above = done;
        }
        return above[n];
    }
}
