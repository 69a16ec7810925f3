// role: optimal
// verdict: accepted
// time: n
// space: n
class Solution {
public:
    vector<int> topKFrequent(vector<int>& nums, int k) {
        unordered_map<int, int> counts;
        for (int num : nums) counts[num]++;

        vector<vector<int>> buckets(nums.size() + 1);
        for (auto [value, count] : counts) buckets[count].push_back(value);

        vector<int> answer;
        for (int count = nums.size(); (int)answer.size() < k; count--)
            answer.insert(answer.end(), buckets[count].begin(), buckets[count].end());
        return answer;
    }
};
