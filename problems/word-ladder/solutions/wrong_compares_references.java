// role: wrong
// verdict: wrong-answer
// time: n
// space: n
class Solution {
    public int ladderLength(String beginWord, String endWord, List<String> wordList) {
        Map<String, List<String>> matches = new HashMap<>();
        for (String word : wordList) {
            for (int i = 0; i < word.length(); i++) {
                String pattern = word.substring(0, i) + "*" + word.substring(i + 1);
                matches.computeIfAbsent(pattern, key -> new ArrayList<>()).add(word);
            }
        }
        Map<String, Integer> lengths = new HashMap<>();
        lengths.put(beginWord, 1);
        Queue<String> queue = new LinkedList<>();
        queue.add(beginWord);
        while (!queue.isEmpty()) {
            String word = queue.poll();
            if (word == endWord) {
                return lengths.get(word);
            }
            for (int i = 0; i < word.length(); i++) {
                String pattern = word.substring(0, i) + "*" + word.substring(i + 1);
                for (String other : matches.getOrDefault(pattern, new ArrayList<>())) {
                    if (lengths.putIfAbsent(other, lengths.get(word) + 1) == null) {
                        queue.add(other);
                    }
                }
            }
        }
        return 0;
    }
}
