// role: optimal
// verdict: accepted
// time: n log n
// space: n
class Solution {
    public int networkDelayTime(int[][] times, int n, int k) {
        List<List<int[]>> links = new ArrayList<>();
        for (int node = 0; node <= n; node++) {
            links.add(new ArrayList<>());
        }
        for (int[] link : times) {
            links.get(link[0]).add(link);
        }
        int[] arrival = new int[n + 1];
        Arrays.fill(arrival, Integer.MAX_VALUE);
        arrival[k] = 0;
        PriorityQueue<int[]> heap = new PriorityQueue<>((a, b) -> Integer.compare(a[0], b[0]));
        heap.add(new int[] {0, k});
        int last = 0;
        int settled = 0;
        while (!heap.isEmpty()) {
            int[] first = heap.poll();
            int time = first[0];
            int node = first[1];
            if (time > arrival[node]) {
                continue;
            }
            last = time;
            settled++;
            for (int[] link : links.get(node)) {
                if (time + link[2] < arrival[link[1]]) {
                    arrival[link[1]] = time + link[2];
                    heap.add(new int[] {time + link[2], link[1]});
                }
            }
        }
        return settled == n ? last : -1;
    }
}
