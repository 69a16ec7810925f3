// role: optimal
// verdict: accepted
// time: m
// space: 1
class Solution {
public:
    int leastInterval(vector<char>& tasks, int n) {
        array<int, 26> counts{};
        for (char task : tasks) counts[task - 'A']++;
        int most = *max_element(counts.begin(), counts.end());
        int with_most = count(counts.begin(), counts.end(), most);
        return max((most - 1) * (n + 1) + with_most, (int)tasks.size());
    }
};
