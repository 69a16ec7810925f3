// input: ints_to_list
// time: n
// space: n
vector<int> solve(vector<int>& nums) {
    list<int> sums;
    int sum = 0;
    for (int num : nums) sums.push_back(sum = (sum + num) % 1000003);
    return vector<int>(sums.begin(), sums.end());
}
