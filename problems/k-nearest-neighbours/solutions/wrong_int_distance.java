// role: wrong
// verdict: wrong-answer
// time: n*q
// space: 1
class Solution {
    public int[] predictLabels(int[][] points, int[] labels, int[][] queries, int k) {
        int[] answer = new int[queries.length];
        for (int q = 0; q < queries.length; q++) {
            PriorityQueue<int[]> best = new PriorityQueue<>(
                    (a, b) -> a[0] != b[0] ? Integer.compare(b[0], a[0]) : Integer.compare(b[1], a[1]));
            for (int i = 0; i < points.length; i++) {
                int distance = 0;
                for (int j = 0; j < points[i].length; j++) {
                    int gap = points[i][j] - queries[q][j];
                    distance += gap * gap;
                }
                best.offer(new int[] {distance, i});
                if (best.size() > k) {
                    best.poll();
                }
            }
            int[] votes = new int[101];
            for (int[] entry : best) {
                votes[labels[entry[1]]]++;
            }
            for (int label = 1; label <= 100; label++) {
                if (votes[label] > votes[answer[q]]) {
                    answer[q] = label;
                }
            }
        }
        return answer;
    }
}
