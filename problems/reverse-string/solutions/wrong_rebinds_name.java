// role: wrong
// verdict: wrong-answer
// time: n
// space: n
class Solution {
    public void reverseString(char[] s) {
        s = new StringBuilder(String.valueOf(s)).reverse().toString().toCharArray();
    }
}
