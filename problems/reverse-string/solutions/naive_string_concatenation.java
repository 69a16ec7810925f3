// role: naive
// verdict: accepted
// time: n^2
// space: n
class Solution {
    public void reverseString(char[] s) {
        String reversed = "";
        for (char letter : s) {
            reversed = letter + reversed;
        }
        for (int i = 0; i < s.length; i++) {
            s[i] = reversed.charAt(i);
        }
    }
}
