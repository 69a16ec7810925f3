// role: optimal
// verdict: accepted
// time: n*k
// space: n
class Solution {
    public int coinChange(int[] coins, int amount) {
        int[] fewest = new int[amount + 1];
        Arrays.fill(fewest, amount + 1);
        fewest[0] = 0;
        for (int total = 1; total <= amount; total++) {
            for (int coin : coins) {
                if (coin <= total) {
                    fewest[total] = Math.min(fewest[total], fewest[total - coin] + 1);
                }
            }
        }
        return fewest[amount] > amount ? -1 : fewest[amount];
    }
}
