// input: text_to_text
// time: n^2
// space: n
class Solution {
    public String solve(String s) {
        String result = "";
        for (int i = s.length() - 1; i >= 0; i--) {
            result += s.charAt(i);
        }
        return result;
    }
}
