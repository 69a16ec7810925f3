// input: ints
// time: n log n
// space: n
class Solution {
    public int solve(int[] nums) {
        List<Integer> list = new ArrayList<>();
        for (int x : nums) list.add(x);
        list.sort(Comparator.comparingInt((Integer x) -> x % 1000).thenComparing(Comparator.naturalOrder()));
        return list.get(list.size() / 2);
    }
}
