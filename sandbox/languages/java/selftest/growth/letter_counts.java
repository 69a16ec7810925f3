// input: text
// time: n
// space: n
class Solution {
    public int solve(String s) {
        Map<Character, Integer> counts = new HashMap<>();
        for (char letter : s.toCharArray()) { // a copy
            counts.merge(letter, 1, Integer::sum);
        }
        return Collections.max(counts.values());
    }
}
