// input: descending
// time: n
// space: n
class Solution {
public:
    int solve(vector<int>& nums) {
        int n = nums.size();
        vector<int> ans(n, -1);
        stack<int> st; // indices still waiting for something greater
        for (int i = 0; i < n; i++) {
            while (!st.empty() && nums[st.top()] < nums[i]) {
                ans[st.top()] = nums[i];
                st.pop();
            }
            st.push(i);
        }
        return count(ans.begin(), ans.end(), -1);
    }
};
