// role: wrong
// verdict: wrong-answer
// time: n
// space: 1
class Solution {
    public int lengthOfLongestSubstring(String s) {
        return (int) s.chars().distinct().count();
    }
}
