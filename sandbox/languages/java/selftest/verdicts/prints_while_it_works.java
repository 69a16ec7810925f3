// problem: reverse-string
// verdict: accepted
class Solution {
    public void reverseString(char[] s) {
        System.out.println("reversing " + new String(s));
        System.err.printf("%d letters%n", s.length);
        for (int i = 0; i < s.length / 2; i++) {
            char c = s[i];
            s[i] = s[s.length - 1 - i];
            s[s.length - 1 - i] = c;
        }
    }
}
