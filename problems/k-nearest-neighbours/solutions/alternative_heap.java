// role: alternative
// verdict: accepted
// time: n*q
// space: 1
class Solution {
    public int[] predictLabels(int[][] points, int[] labels, int[][] queries, int k) {
        int[] answer = new int[queries.length];
        for (int q = 0; q < queries.length; q++) {
            PriorityQueue<long[]> worstFirst = new PriorityQueue<>(
                    (a, b) -> a[0] != b[0] ? Long.compare(b[0], a[0]) : Long.compare(b[1], a[1]));
            for (int i = 0; i < points.length; i++) {
                worstFirst.add(new long[] {squaredDistance(points[i], queries[q]), i});
                if (worstFirst.size() > k) {
                    worstFirst.poll();
                }
            }
            int[] votes = new int[101];
            for (long[] entry : worstFirst) {
                votes[labels[(int) entry[1]]]++;
            }
            for (int label = 0; label <= 100; label++) {
                if (votes[label] > votes[answer[q]]) {
                    answer[q] = label;
                }
            }
        }
        return answer;
    }

    private long squaredDistance(int[] a, int[] b) {
        long sum = 0;
        for (int j = 0; j < a.length; j++) {
            long gap = a[j] - b[j];
            sum += gap * gap;
        }
        return sum;
    }
}
