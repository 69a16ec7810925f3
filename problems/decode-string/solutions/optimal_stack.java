// role: optimal
// verdict: accepted
// time: n
// space: n
class Solution {
    public String decodeString(String s) {
        Deque<StringBuilder> texts = new ArrayDeque<>();
        Deque<Integer> numbers = new ArrayDeque<>();
        StringBuilder text = new StringBuilder();
        int times = 0;
        for (char c : s.toCharArray()) {
            if (Character.isDigit(c)) {
                times = 10 * times + (c - '0');
            } else if (c == '[') {
                texts.push(text);
                numbers.push(times);
                text = new StringBuilder();
                times = 0;
            } else if (c == ']') {
                StringBuilder outside = texts.pop();
                for (int i = numbers.pop(); i > 0; i--) {
                    outside.append(text);
                }
                text = outside;
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }
}
