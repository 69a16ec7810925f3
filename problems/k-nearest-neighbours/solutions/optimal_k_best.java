// role: optimal
// verdict: accepted
// time: n*q
// space: 1
class Solution {
    public int[] predictLabels(int[][] points, int[] labels, int[][] queries, int k) {
        int[] answer = new int[queries.length];
        long[] distances = new long[k];
        int[] indices = new int[k];
        int[] votes = new int[101];
        for (int q = 0; q < queries.length; q++) {
            int size = 0;
            for (int i = 0; i < points.length; i++) {
                long distance = 0;
                for (int j = 0; j < queries[q].length; j++) {
                    long gap = points[i][j] - queries[q][j];
                    distance += gap * gap;
                }
                if (size == k) {
                    if (distance >= distances[k - 1]) {
                        continue;
                    }
                    size--;
                }
                int at = size++;
                while (at > 0 && distances[at - 1] > distance) {
                    distances[at] = distances[at - 1];
                    indices[at] = indices[at - 1];
                    at--;
                }
                distances[at] = distance;
                indices[at] = i;
            }
            Arrays.fill(votes, 0);
            for (int i = 0; i < k; i++) {
                votes[labels[indices[i]]]++;
            }
            int winner = 0;
            for (int label = 1; label <= 100; label++) {
                if (votes[label] > votes[winner]) {
                    winner = label;
                }
            }
            answer[q] = winner;
        }
        return answer;
    }
}
