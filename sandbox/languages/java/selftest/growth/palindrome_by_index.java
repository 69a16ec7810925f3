// input: text
// time: n
// space: 1
class Solution {
    public int solve(String s) {
        int differences = 0;
        for (int i = 0, j = s.length() - 1; i < j; i++, j--) {
            if (s.charAt(i) != s.charAt(j)) {
                differences++;
            }
        }
        return differences;
    }
}
