// input: text
// time: n^2
// space: 1
class Solution {
    /** Sum over all substrings of (most frequent letter's count - least frequent one's), mod 10^9 + 7. */
    public int solve(String s) {
        final int MOD = 1_000_000_007;
        long sum = 0;
        int n = s.length();
        int[] freq = new int[26];
        for (int i = 0; i < n; i++) {
            Arrays.fill(freq, 0);
            for (int j = i; j < n; j++) {
                freq[s.charAt(j) - 'a']++;
                sum += beauty(freq);
            }
            sum %= MOD;
        }
        return (int) sum;
    }

    private int beauty(int[] freq) {
        int max = 0, min = Integer.MAX_VALUE;
        for (int f : freq) {
            if (f == 0) continue;
            max = Math.max(max, f);
            min = Math.min(min, f);
        }
        return max - min;
    }
}
