// input: text_to_text
// time: n^2
// space: n
class Solution {
    public String solve(String s) {
        List<Character> letters = new ArrayList<>();
        for (char letter : s.toCharArray()) {
            letters.add(0, letter); // moves all the others
        }
        char[] reversed = new char[letters.size()];
        for (int i = 0; i < reversed.length; i++) {
            reversed[i] = letters.get(i);
        }
        return new String(reversed);
    }
}
