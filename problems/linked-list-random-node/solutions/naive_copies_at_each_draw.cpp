// role: naive
// verdict: accepted
// time: n*k
// space: n
class Solution {
    ListNode* head;

public:
    Solution(ListNode* head) : head(head) {}

    int getRandom() {
        vector<int> values;
        for (ListNode* node = head; node; node = node->next) values.push_back(node->val);
        return values[rand() % values.size()];
    }
};
