// problem: two-sum
// verdict: accepted
#include <unordered_map>
#include <vector>

int count = 0, distance = 0;  // also names of the library
struct ListNode { int next; };

std::vector<int> twoSum(std::vector<int>& nums, int target) {
    std::unordered_map<int, int> place;
    for (int i = 0; i < (int)nums.size(); i++, count++) {
        auto found = place.find(target - nums[i]);
        if (found != place.end()) return {found->second, i};
        place[nums[i]] = i + distance;
    }
    return {};
}
