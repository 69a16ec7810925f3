// input: ints_to_list
// time: n^2
// space: 1
vector<int> solve(vector<int>& nums) {
    vector<int> turned;
    for (int num : nums) turned.insert(turned.begin(), num);
    return turned;
}
