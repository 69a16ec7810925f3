// problem: two-sum
// verdict: accepted
import javafx.util.Pair;

class Solution {
    public int[] twoSum(int[] nums, int target) {
        List<Pair<Integer, Integer>> pairs = new ArrayList<>();
        for (int i = 0; i < nums.length; i++) pairs.add(new Pair<>(nums[i], i));
        pairs.sort((a, b) -> a.getKey() - b.getKey());
        int left = 0, right = pairs.size() - 1;
        while (pairs.get(left).getKey() + pairs.get(right).getKey() != target) {
            if (pairs.get(left).getKey() + pairs.get(right).getKey() < target) left++;
            else right--;
        }
        return new int[] {pairs.get(left).getValue(), pairs.get(right).getValue()};
    }
}
