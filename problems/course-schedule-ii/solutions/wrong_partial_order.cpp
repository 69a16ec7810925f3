// role: wrong
// verdict: wrong-answer
// time: V+E
// space: V+E
class Solution {
public:
    vector<int> findOrder(int numCourses, vector<vector<int>>& prerequisites) {
        vector<vector<int>> unlocks(numCourses);
        vector<int> missing(numCourses);
        for (auto& pair : prerequisites) {
            unlocks[pair[1]].push_back(pair[0]);
            missing[pair[0]]++;
        }
        vector<int> order;
        for (int course = 0; course < numCourses; course++)
            if (!missing[course]) order.push_back(course);
        for (int i = 0; i < order.size(); i++)
            for (int following : unlocks[order[i]])
                if (--missing[following] == 0)
                    order.push_back(following);
        return order;  // also where a cycle leaves courses out
    }
};
