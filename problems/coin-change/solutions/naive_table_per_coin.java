// role: naive
// verdict: accepted
// time: n*k
// space: n*k
class Solution {
    public int coinChange(int[] coins, int amount) {
        int k = coins.length;
        int[][] table = new int[k + 1][amount + 1];
        Arrays.fill(table[0], amount + 1);
        table[0][0] = 0;
        for (int i = 1; i <= k; i++) {
            for (int total = 0; total <= amount; total++) {
                table[i][total] = table[i - 1][total];
                if (coins[i - 1] <= total) {
                    table[i][total] = Math.min(table[i][total], table[i][total - coins[i - 1]] + 1);
                }
            }
        }
        return table[k][amount] > amount ? -1 : table[k][amount];
    }
}
