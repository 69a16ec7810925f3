// role: alternative
// verdict: accepted
// time: n
// space: n
class Solution {
    public boolean isValid(String s) {
        char[] open = new char[s.length()];
        int depth = 0;
        for (int i = 0; i < s.length(); i++) {
            char bracket = s.charAt(i);
            if (bracket == '(' || bracket == '[' || bracket == '{') {
                open[depth++] = bracket;
            } else if (depth == 0 || !matches(open[--depth], bracket)) {
                return false;
            }
        }
        return depth == 0;
    }

    private static boolean matches(char open, char close) {
        return open == '(' && close == ')' || open == '[' && close == ']' || open == '{' && close == '}';
    }
}
