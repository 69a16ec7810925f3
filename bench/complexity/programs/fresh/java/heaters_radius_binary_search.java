// input: two_lists
// time: (n + m) log m
// space: m
class Solution {
    // a: houses, b: heaters. The smallest radius with which every house is warm.
    public int solve(int[] a, int[] b) {
        int[] heaters = Arrays.copyOf(b, b.length);
        Arrays.sort(heaters);
        int radius = 0;
        for (int house : a) {
            int pos = Arrays.binarySearch(heaters, house);
            if (pos >= 0) {
                continue;
            }
            int right = -pos - 1;
            int left = right - 1;
            int toLeft = left >= 0 ? house - heaters[left] : Integer.MAX_VALUE;
            int toRight = right < heaters.length ? heaters[right] - house : Integer.MAX_VALUE;
            radius = Math.max(radius, Math.min(toLeft, toRight));
        }
        return radius;
    }
}
