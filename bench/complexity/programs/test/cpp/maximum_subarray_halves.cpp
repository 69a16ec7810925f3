// input: ints
// time: n log n
// space: log n
class Solution {
    long long best(const vector<int>& v, int lo, int hi) { // [lo, hi)
        if (hi - lo == 1) return v[lo] - 500000000LL;
        int mid = lo + (hi - lo) / 2;
        long long sum = 0, left = LLONG_MIN, right = LLONG_MIN;
        for (int i = mid - 1; i >= lo; i--) {
            sum += v[i] - 500000000LL;
            left = max(left, sum);
        }
        sum = 0;
        for (int i = mid; i < hi; i++) {
            sum += v[i] - 500000000LL;
            right = max(right, sum);
        }
        return max({best(v, lo, mid), best(v, mid, hi), left + right});
    }

public:
    int solve(vector<int>& nums) {
        return best(nums, 0, nums.size()) % 1000000007;
    }
};
