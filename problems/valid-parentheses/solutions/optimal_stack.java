// role: optimal
// verdict: accepted
// time: n
// space: n
class Solution {
    public boolean isValid(String s) {
        Deque<Character> open = new ArrayDeque<>();
        for (char bracket : s.toCharArray()) {
            switch (bracket) {
                case '(' -> open.push(')');
                case '[' -> open.push(']');
                case '{' -> open.push('}');
                default -> {
                    if (open.isEmpty() || open.pop() != bracket) {
                        return false;
                    }
                }
            }
        }
        return open.isEmpty();
    }
}
