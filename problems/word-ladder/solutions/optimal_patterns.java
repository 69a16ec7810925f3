// role: optimal
// verdict: accepted
// time: n
// space: n
class Solution {
    public int ladderLength(String beginWord, String endWord, List<String> wordList) {
        Map<String, List<String>> matches = new HashMap<>();
        for (String word : wordList) {
            for (int i = 0; i < word.length(); i++) {
                matches.computeIfAbsent(pattern(word, i), key -> new ArrayList<>()).add(word);
            }
        }
        Set<String> seen = new HashSet<>();
        seen.add(beginWord);
        List<String> level = List.of(beginWord);
        for (int length = 1; !level.isEmpty(); length++) {
            List<String> next = new ArrayList<>();
            for (String word : level) {
                if (word.equals(endWord)) {
                    return length;
                }
                for (int i = 0; i < word.length(); i++) {
                    for (String other : matches.getOrDefault(pattern(word, i), List.of())) {
                        if (seen.add(other)) {
                            next.add(other);
                        }
                    }
                }
            }
            level = next;
        }
        return 0;
    }

    private String pattern(String word, int i) {
        return word.substring(0, i) + '*' + word.substring(i + 1);
    }
}
