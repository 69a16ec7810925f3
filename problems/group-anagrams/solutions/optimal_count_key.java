// role: optimal
// verdict: accepted
// time: n*k
// space: n
class Solution {
    public List<List<String>> groupAnagrams(String[] strs) {
        Map<String, List<String>> groups = new HashMap<>();
        for (String word : strs) {
            char[] counts = new char[26];
            for (int i = 0; i < word.length(); i++) {
                counts[word.charAt(i) - 'a']++;
            }
            groups.computeIfAbsent(new String(counts), key -> new ArrayList<>()).add(word);
        }
        return new ArrayList<>(groups.values());
    }
}
