// role: naive
// verdict: accepted
// time: m*n
// space: 1
class Solution {
public:
    int leastInterval(vector<char>& tasks, int n) {
        int counts[26] = {}, ready[26] = {};
        for (char task : tasks) counts[task - 'A']++;
        int units = 0;
        for (int left = tasks.size(); left > 0; units++) {
            int best = -1;
            for (int kind = 0; kind < 26; kind++) {
                if (counts[kind] == 0 || ready[kind] > units) continue;
                if (best < 0 || counts[kind] > counts[best]) best = kind;
            }
            if (best < 0) continue;
            counts[best]--;
            ready[best] = units + n + 1;
            left--;
        }
        return units;
    }
};
