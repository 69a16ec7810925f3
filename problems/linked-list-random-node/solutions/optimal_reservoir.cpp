// role: optimal
// verdict: accepted
// time: n*k
// space: 1
class Solution {
    ListNode* head;
    mt19937 generator;

public:
    Solution(ListNode* head) : head(head), generator(random_device{}()) {}

    int getRandom() {
        int chosen = head->val, seen = 1;
        for (ListNode* node = head->next; node; node = node->next) {
            seen++;
            if (uniform_int_distribution<int>(1, seen)(generator) == 1) chosen = node->val;
        }
        return chosen;
    }
};
