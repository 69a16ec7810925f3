// input: two_lists
// time: n+m
// space: n
class Solution {
    public int solve(int[] a, int[] b) {
        Set<Integer> first = new HashSet<>();
        for (int num : a) {
            first.add(num);
        }
        int common = 0;
        for (int num : b) {
            common += first.contains(num) ? 1 : 0;
        }
        return common;
    }
}
