// role: wrong
// verdict: runtime-error
// time: n
// space: n
class Solution {
    public boolean isValid(String s) {
        Map<Character, Character> pairs = Map.of(')', '(', ']', '[', '}', '{');
        Stack<Character> stack = new Stack<>();
        for (char c : s.toCharArray()) {
            if (!pairs.containsKey(c)) stack.push(c);
            else if (stack.pop() != pairs.get(c)) return false;
        }
        return stack.isEmpty();
    }
}
