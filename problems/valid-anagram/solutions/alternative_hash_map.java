// role: alternative
// verdict: accepted
// time: n
// space: 1
class Solution {
    public boolean isAnagram(String s, String t) {
        return countsOf(s).equals(countsOf(t));
    }

    private Map<Character, Integer> countsOf(String text) {
        Map<Character, Integer> counts = new HashMap<>();
        for (int i = 0; i < text.length(); i++) {
            counts.merge(text.charAt(i), 1, Integer::sum);
        }
        return counts;
    }
}
