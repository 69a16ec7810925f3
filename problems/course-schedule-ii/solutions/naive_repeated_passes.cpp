// role: naive
// verdict: accepted
// time: V*E
// space: V
class Solution {
public:
    vector<int> findOrder(int numCourses, vector<vector<int>>& prerequisites) {
        vector<bool> done(numCourses);
        vector<int> order;
        bool progress = true;
        while (progress) {
            progress = false;
            vector<bool> blocked(numCourses);
            for (auto& pair : prerequisites)
                if (!done[pair[1]])
                    blocked[pair[0]] = true;
            for (int course = 0; course < numCourses; course++) {
                if (!done[course] && !blocked[course]) {
                    done[course] = true;
                    order.push_back(course);
                    progress = true;
                }
            }
        }
        if (order.size() < numCourses) order.clear();
        return order;
    }
};
