// input: text
// time: n
// space: 1
class Solution {
    public int solve(String s) {
        int[] freq = new int[26];
        for (int i = 0; i < s.length(); i++) freq[s.charAt(i) - 'a']++;
        int best = 0;
        for (int i = 1; i < s.length(); i++) {
            if (freq[s.charAt(i) - 'a'] < freq[s.charAt(best) - 'a']) best = i;
        }
        return best;
    }
}
