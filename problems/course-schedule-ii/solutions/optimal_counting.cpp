// role: optimal
// verdict: accepted
// time: V+E
// space: V+E
class Solution {
public:
    vector<int> findOrder(int numCourses, vector<vector<int>>& prerequisites) {
        vector<vector<int>> unlocks(numCourses);
        vector<int> missing(numCourses, 0);
        for (auto& pair : prerequisites) {
            unlocks[pair[1]].push_back(pair[0]);
            missing[pair[0]]++;
        }
        queue<int> ready;
        for (int course = 0; course < numCourses; course++)
            if (missing[course] == 0)
                ready.push(course);
        vector<int> order;
        while (!ready.empty()) {
            int course = ready.front();
            ready.pop();
            order.push_back(course);
            for (int following : unlocks[course])
                if (--missing[following] == 0)
                    ready.push(following);
        }
        return order.size() == numCourses ? order : vector<int>{};
    }
};
