// input: text
// time: n
// space: 1
class Solution {
    public int solve(String s) {
        Map<Character, Integer> counts = new HashMap<>();
        for (char letter : s.toCharArray()) {
            counts.merge(letter, 1, Integer::sum);
        }
        return Collections.max(counts.values());
    }
}
