// role: naive
// verdict: accepted
// time: n log n
// space: 1
class Solution {
public:
    vector<int> countBits(int n) {
        vector<int> answer;
        for (int i = 0; i <= n; i++) {
            int ones = 0;
            for (int rest = i; rest > 0; rest /= 2) ones += rest % 2;
            answer.push_back(ones);
        }
        return answer;
    }
};
