// input: two_lists
// time: n*m log(n*m)
// space: n*m
class Solution {
    public int solve(int[] a, int[] b) {
        long[] sums = new long[a.length * b.length];
        int at = 0;
        for (int x : a) {
            for (int y : b) {
                sums[at++] = (long) x + y;
            }
        }
        Arrays.sort(sums);
        // lower median of all the pair sums
        return (int) sums[(sums.length - 1) / 2];
    }
}
