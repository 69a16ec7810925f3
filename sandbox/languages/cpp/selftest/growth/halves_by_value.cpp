// input: ascending
// time: n
// space: n
// Each call gets a copy of its half: n + n/2 + n/4 ... numbers are copied, and all are kept.
int find(vector<int> part, int target) {
    if (part.size() < 2) return !part.empty() && part[0] == target;
    size_t mid = part.size() / 2;
    if (part[mid] > target) return 1 + find(vector<int>(part.begin(), part.begin() + mid), target);
    return 1 + find(vector<int>(part.begin() + mid, part.end()), target);
}

int solve(vector<int>& nums, int target) {
    return find(nums, target);
}
