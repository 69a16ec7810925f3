// input: ints_to_list
// time: n
// space: n
vector<int> solve(vector<int>& nums) {
    forward_list<int> turned;
    for (int num : nums) turned.push_front(num);
    return {turned.begin(), turned.end()};
}
