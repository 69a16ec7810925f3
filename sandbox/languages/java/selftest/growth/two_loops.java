// input: two_lists
// time: n*m
// space: 1
class Solution {
    public int solve(int[] a, int[] b) {
        int smaller = 0;
        for (int x : a) {
            for (int y : b) {
                if (x < y) {
                    smaller++;
                }
            }
        }
        return smaller;
    }
}
