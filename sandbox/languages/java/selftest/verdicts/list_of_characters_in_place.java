// problem: reverse-string
// verdict: accepted
class Solution {
    public void reverseString(List<Character> s) {
        Collections.reverse(s);
    }
}
