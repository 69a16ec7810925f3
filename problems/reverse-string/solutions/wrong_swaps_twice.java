// role: wrong
// verdict: wrong-answer
// time: n
// space: 1
class Solution {
    public void reverseString(char[] s) {
        for (int i = 0; i < s.length; i++) {
            char letter = s[i];
            s[i] = s[s.length - 1 - i];
            s[s.length - 1 - i] = letter;
        }
    }
}
