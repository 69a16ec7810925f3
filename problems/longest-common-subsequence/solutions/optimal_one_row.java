// role: optimal
// verdict: accepted
// time: m*n
// space: min(m,n)
class Solution {
    public int longestCommonSubsequence(String text1, String text2) {
        if (text1.length() < text2.length()) {
            return longestCommonSubsequence(text2, text1);
        }
        int n = text2.length();
        int[] row = new int[n + 1];
        for (int i = 0; i < text1.length(); i++) {
            int diagonal = 0;
            for (int j = 1; j <= n; j++) {
                int above = row[j];
                if (text1.charAt(i) == text2.charAt(j - 1)) {
                    row[j] = diagonal + 1;
                } else {
                    row[j] = Math.max(above, row[j - 1]);
                }
                diagonal = above;
            }
        }
        return row[n];
    }
}
