// input: text_to_text
// time: n
// space: n
class Solution {
    public String solve(String s) {
        StringBuilder upper = new StringBuilder();
        for (int i = s.length() - 1; i >= 0; i--) {
            upper.append(Character.toUpperCase(s.charAt(i)));
        }
        return upper.toString();
    }
}
