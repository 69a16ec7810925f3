// input: text
// time: n
// space: 1
class Solution {
    public int solve(String s) {
        int[] counts = new int[26];
        for (int i = 0; i < s.length(); i++) {
            counts[s.charAt(i) - 'a']++;
        }
        return Arrays.stream(counts).max().getAsInt();
    }
}
