// role: naive
// verdict: accepted
// time: n^2
// space: n
class Solution {
public:
    int coinChange(vector<int>& coins, int amount) {
        vector<int> fewest(amount + 1, amount + 1);
        fewest[0] = 0;
        for (int coin : coins)
            if (coin <= amount) fewest[coin] = 1;
        for (int total = 1; total <= amount; total++)
            for (int part = 1; part <= total / 2; part++)
                fewest[total] = min(fewest[total], fewest[part] + fewest[total - part]);
        return fewest[amount] > amount ? -1 : fewest[amount];
    }
};
