// role: wrong
// verdict: wrong-answer
// time: n
// space: 1
class Solution {
public:
    vector<int> dailyTemperatures(vector<int>& temperatures) {
        int n = temperatures.size();
        vector<int> answer(n);
        int hottest = n - 1;
        for (int day = n - 2; day >= 0; day--) {
            if (temperatures[day] < temperatures[hottest])
                answer[day] = hottest - day;
            else
                hottest = day;
        }
        return answer;
    }
};
