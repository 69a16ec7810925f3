// input: ints
// time: n log n
// space: n
struct Fenwick {
    vector<int> tree;
    Fenwick(int n) : tree(n + 1) {}
    void add(int i) {
        for (; i < (int)tree.size(); i += i & -i) tree[i]++;
    }
    int prefix(int i) {
        int sum = 0;
        for (; i > 0; i -= i & -i) sum += tree[i];
        return sum;
    }
};

class Solution {
public:
    int solve(vector<int>& nums) {
        vector<int> order(nums);
        sort(order.begin(), order.end());
        Fenwick seen(nums.size());
        long long inversions = 0;
        for (int i = (int)nums.size() - 1; i >= 0; --i) {
            int rank = lower_bound(order.begin(), order.end(), nums[i]) - order.begin() + 1;
            inversions += seen.prefix(rank - 1);
            seen.add(rank);
        }
        return inversions % 1000000007;
    }
};
