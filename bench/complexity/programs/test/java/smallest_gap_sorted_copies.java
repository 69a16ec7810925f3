// input: two_lists
// time: n log n + m log m
// space: n + m
class Solution {
    public int solve(int[] a, int[] b) {
        int[] x = a.clone();
        int[] y = b.clone();
        Arrays.sort(x);
        Arrays.sort(y);
        int i = 0, j = 0, gap = Integer.MAX_VALUE;
        while (i < x.length && j < y.length) {
            gap = Math.min(gap, Math.abs(x[i] - y[j]));
            if (x[i] < y[j]) i++; else j++;
        }
        return gap;
    }
}
