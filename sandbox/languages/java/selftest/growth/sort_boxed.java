// input: ints
// time: n log n
// space: n
class Solution {
    public int solve(int[] nums) {
        List<Integer> list = new ArrayList<>();
        for (int num : nums) {
            list.add(num);
        }
        list.sort(Comparator.reverseOrder());
        return list.get(list.size() / 2);
    }
}
