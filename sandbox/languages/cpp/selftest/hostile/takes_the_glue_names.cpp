// problem: two-sum
// verdict: accepted
namespace glue { int table; }
int table, call, decode, answer, mark, judge, runtime, Reader, Writer, Form, Function;
struct Table { int call; };

class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        unordered_map<int, int> place;
        for (int i = 0; i < nums.size(); i++) {
            auto found = place.find(target - nums[i]);
            if (found != place.end()) return {found->second, i};
            place[nums[i]] = i;
        }
        return {};
    }
};
