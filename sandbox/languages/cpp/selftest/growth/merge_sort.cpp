// input: ints
// time: n log n
// space: n
class Solution {
    vector<int> spare;

    void order(vector<int>& a, int lo, int hi) {
        if (hi - lo < 2) return;
        int mid = (lo + hi) / 2;
        order(a, lo, mid);
        order(a, mid, hi);
        int i = lo, j = mid, k = lo;
        while (i < mid || j < hi) {
            if (j == hi || (i < mid && a[i] <= a[j]))
                spare[k++] = a[i++];
            else
                spare[k++] = a[j++];
        }
        for (k = lo; k < hi; k++) a[k] = spare[k];
    }

public:
    int solve(vector<int>& nums) {
        spare.resize(nums.size());
        order(nums, 0, nums.size());
        return nums.front();
    }
};
