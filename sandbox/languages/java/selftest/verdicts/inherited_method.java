// problem: binary-search
// verdict: accepted
abstract class Searcher {
    public int search(int[] nums, int target) {
        for (int i = 0; i < nums.length; i++) if (matches(nums[i], target)) return i;
        return -1;
    }

    abstract boolean matches(int a, int b);
}

class Solution extends Searcher {
    @Override
    boolean matches(int a, int b) {
        return a == b;
    }
}
