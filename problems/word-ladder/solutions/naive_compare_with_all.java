// role: naive
// verdict: accepted
// time: n^2
// space: n
class Solution {
    public int ladderLength(String beginWord, String endWord, List<String> wordList) {
        int[] length = new int[wordList.size()];
        Queue<Integer> queue = new ArrayDeque<>();
        visitNeighbors(beginWord, 2, wordList, length, queue);
        while (!queue.isEmpty()) {
            int i = queue.remove();
            if (wordList.get(i).equals(endWord)) {
                return length[i];
            }
            visitNeighbors(wordList.get(i), length[i] + 1, wordList, length, queue);
        }
        return 0;
    }

    private void visitNeighbors(String word, int reached, List<String> wordList, int[] length, Queue<Integer> queue) {
        for (int i = 0; i < length.length; i++) {
            if (length[i] == 0 && differences(word, wordList.get(i)) == 1) {
                length[i] = reached;
                queue.add(i);
            }
        }
    }

    private int differences(String a, String b) {
        int count = 0;
        for (int i = 0; i < a.length(); i++) {
            if (a.charAt(i) != b.charAt(i)) {
                count++;
            }
        }
        return count;
    }
}
