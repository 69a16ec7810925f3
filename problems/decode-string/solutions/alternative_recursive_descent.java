// role: alternative
// verdict: accepted
// time: n
// space: n
class Solution {
    private int at = 0;

    public String decodeString(String s) {
        StringBuilder text = new StringBuilder();
        while (at < s.length() && s.charAt(at) != ']') {
            if (Character.isLetter(s.charAt(at))) {
                text.append(s.charAt(at++));
                continue;
            }
            int times = 0;
            while (s.charAt(at) != '[') {
                times = 10 * times + (s.charAt(at++) - '0');
            }
            at++;
            text.append(decodeString(s).repeat(times));
            at++;
        }
        return text.toString();
    }
}
