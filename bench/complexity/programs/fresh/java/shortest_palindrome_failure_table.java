// input: text_to_text
// time: n
// space: n
class Solution {
    /** Letters are only added in front. */
    public String solve(String s) {
        String reversed = new StringBuilder(s).reverse().toString();
        String joined = s + "#" + reversed;
        int[] fail = new int[joined.length()];
        for (int i = 1; i < joined.length(); i++) {
            int len = fail[i - 1];
            while (len > 0 && joined.charAt(i) != joined.charAt(len)) {
                len = fail[len - 1];
            }
            if (joined.charAt(i) == joined.charAt(len)) {
                len++;
            }
            fail[i] = len;
        }
        int kept = fail[joined.length() - 1]; // longest palindrome that s begins with
        return reversed.substring(0, s.length() - kept) + s;
    }
}
