// role: alternative
// verdict: accepted
// time: n
// space: 1
class Solution {
public:
    vector<int> dailyTemperatures(vector<int>& temperatures) {
        int n = temperatures.size();
        vector<int> answer(n);
        for (int day = n - 2; day >= 0; day--) {
            int ahead = day + 1;
            while (temperatures[ahead] <= temperatures[day] && answer[ahead] > 0)
                ahead += answer[ahead];
            if (temperatures[ahead] > temperatures[day])
                answer[day] = ahead - day;
        }
        return answer;
    }
};
