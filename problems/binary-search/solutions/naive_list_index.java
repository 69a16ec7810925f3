// role: naive
// verdict: accepted
// time: n
// space: n
class Solution {
    public int search(int[] nums, int target) {
        List<Integer> list = Arrays.stream(nums).boxed().collect(Collectors.toList());
        return list.indexOf(target);
    }
}
