// role: wrong
// verdict: wrong-answer
// time: n
// space: n
class Solution {
public:
    vector<int> topKFrequent(vector<int>& nums, int k) {
        unordered_map<int, int> counts;
        for (int num : nums) counts[num]++;
        vector<optional<int>> by_count(nums.size() + 1);
        for (auto [value, count] : counts) by_count[count] = value; // the last of equally frequent ones stays
        vector<int> answer;
        for (int count = nums.size(); count > 0 && (int)answer.size() < k; count--)
            if (by_count[count]) answer.push_back(*by_count[count]);
        return answer;
    }
};
