// role: wrong
// verdict: wrong-answer
// time: m*n
// space: 1
class Solution {
public:
    int leastInterval(vector<char>& tasks, int n) {
        int counts[26] = {}, ready[26] = {};
        for (char task : tasks) counts[task - 'A']++;
        int units = 0, left = tasks.size();
        while (left > 0) {
            for (int kind = 0; kind < 26; kind++) {
                if (counts[kind] > 0 && ready[kind] <= units) { // not the most frequent one
                    counts[kind]--;
                    left--;
                    ready[kind] = units + n + 1;
                    break;
                }
            }
            units++;
        }
        return units;
    }
};
