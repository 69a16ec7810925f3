// role: alternative
// verdict: accepted
// time: n*k
// space: n
class Solution {
public:
    int coinChange(vector<int>& coins, int amount) {
        vector<bool> seen(amount + 1, false);
        queue<pair<int, int>> waiting;
        waiting.push({amount, 0});
        while (!waiting.empty()) {
            auto [left, used] = waiting.front();
            waiting.pop();
            if (left == 0) return used;
            for (int coin : coins) {
                if (coin > left || seen[left - coin]) continue;
                seen[left - coin] = true;
                waiting.push({left - coin, used + 1});
            }
        }
        return -1;
    }
};
