// role: alternative
// verdict: accepted
// time: V+E
// space: V+E
class Solution {
    vector<forward_list<int>> needs;
    vector<int> state;
    vector<int> order;

    bool finish(int course) {
        if (state[course] == 1) return false;
        if (state[course] == 2) return true;
        state[course] = 1;
        for (int needed : needs[course])
            if (!finish(needed))
                return false;
        state[course] = 2;
        order.push_back(course);
        return true;
    }

public:
    vector<int> findOrder(int numCourses, vector<vector<int>>& prerequisites) {
        needs.resize(numCourses);
        state.resize(numCourses);
        for (const auto& pair : prerequisites)
            needs[pair[0]].push_front(pair[1]);
        for (int course = 0; course < numCourses; course++)
            if (!finish(course))
                return {};
        return order;
    }
};
