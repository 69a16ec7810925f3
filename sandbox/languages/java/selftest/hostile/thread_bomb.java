// problem: two-sum
// verdict: runtime-error
// message: unable to create native thread
class Solution {
    public int[] twoSum(int[] nums, int target) {
        while (true) {
            new Thread(() -> {
                while (true) {
                    try {
                        Thread.sleep(1_000_000);
                    } catch (InterruptedException again) {
                        continue;
                    }
                }
            }).start();
        }
    }
}
