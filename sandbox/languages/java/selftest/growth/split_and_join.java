// input: text_to_text
// time: n
// space: n
class Solution {
    public String solve(String s) {
        String[] words = s.replace('e', ' ').split(" ");
        Collections.reverse(Arrays.asList(words));
        return String.join(" ", words);
    }
}
