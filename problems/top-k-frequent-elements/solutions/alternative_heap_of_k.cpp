// role: alternative
// verdict: accepted
// time: n log n
// space: n
class Solution {
public:
    vector<int> topKFrequent(vector<int>& nums, int k) {
        map<int, int> counts;
        for (int num : nums) counts[num]++;

        priority_queue<pair<int, int>, vector<pair<int, int>>, greater<>> heap;
        for (auto [value, count] : counts) {
            heap.push({count, value});
            if ((int)heap.size() > k) heap.pop();
        }
        vector<int> answer;
        for (; !heap.empty(); heap.pop()) answer.push_back(heap.top().second);
        return answer;
    }
};
