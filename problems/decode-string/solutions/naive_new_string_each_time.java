// role: naive
// verdict: accepted
// time: n^2
// space: n
class Solution {
    public String decodeString(String s) {
        Deque<String> texts = new ArrayDeque<>();
        Deque<Integer> numbers = new ArrayDeque<>();
        String text = "";
        int times = 0;
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (Character.isDigit(c)) {
                times = 10 * times + (c - '0');
            } else if (c == '[') {
                texts.push(text);
                numbers.push(times);
                text = "";
                times = 0;
            } else if (c == ']') {
                text = texts.pop() + text.repeat(numbers.pop());
            } else {
                text += c;
            }
        }
        return text;
    }
}
