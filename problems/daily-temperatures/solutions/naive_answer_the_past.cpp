// role: naive
// verdict: accepted
// time: n^2
// space: 1
class Solution {
public:
    vector<int> dailyTemperatures(vector<int>& temperatures) {
        int n = temperatures.size();
        vector<int> answer(n);
        for (int day = 0; day < n; day++)
            for (int earlier = 0; earlier < day; earlier++)
                if (answer[earlier] == 0 && temperatures[earlier] < temperatures[day])
                    answer[earlier] = day - earlier;
        return answer;
    }
};
