// problem: two-sum
// verdict: accepted
#include <bits/stdc++.h>
#define int long long
#define f first
#define s second
#define all(x) x.begin(), x.end()
using namespace std;

class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        vector<pair<int, int>> a;
        for (int i = 0; i < nums.size(); i++) a.push_back({nums[i], i});
        sort(all(a));
        int l = 0, r = a.size() - 1;
        while (a[l].f + a[r].f != target) a[l].f + a[r].f < target ? l++ : r--;
        return {a[l].s, a[r].s};
    }
};

signed main() {}
