// input: ints_to_list
// time: n
// space: n
class Solution {
    public int[] solve(int[] nums) {
        ArrayList<Integer> kept = new ArrayList<>();
        for (int num : nums) {
            kept.add(num / 2);
        }
        return kept.stream().mapToInt(i -> i).toArray();
    }
}
