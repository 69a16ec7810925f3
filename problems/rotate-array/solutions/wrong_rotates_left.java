// role: wrong
// verdict: wrong-answer
// time: n
// space: n
class Solution {
    public void rotate(int[] nums, int k) {
        List<Integer> list = Arrays.stream(nums).boxed().collect(Collectors.toList());
        Collections.rotate(list, -k);
        for (int i = 0; i < nums.length; i++) {
            nums[i] = list.get(i);
        }
    }
}
