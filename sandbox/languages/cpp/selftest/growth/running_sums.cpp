// input: ints_to_list
// time: n
// space: 1
vector<int> solve(vector<int>& nums) {
    vector<int> sums;
    int sum = 0;
    for (int num : nums) {
        sum = (sum + num) % 1000003;
        sums.push_back(sum);
    }
    return sums;
}
