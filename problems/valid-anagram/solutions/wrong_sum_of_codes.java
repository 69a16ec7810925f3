// role: wrong
// verdict: wrong-answer
// time: n
// space: 1
class Solution {
    public boolean isAnagram(String s, String t) {
        if (s.length() != t.length()) return false;
        int difference = 0;
        for (int i = 0; i < s.length(); i++) {
            difference += s.charAt(i) - t.charAt(i);
        }
        return difference == 0;
    }
}
