// role: optimal
// verdict: accepted
// time: n
// space: 1
class Solution {
    public int lengthOfLongestSubstring(String s) {
        int[] last = new int[128];
        Arrays.fill(last, -1);
        int start = 0;
        int best = 0;
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            start = Math.max(start, last[c] + 1);
            last[c] = i;
            best = Math.max(best, i - start + 1);
        }
        return best;
    }
}
