// role: wrong
// verdict: wrong-answer
// time: n*k
// space: 1
class Solution {
    ListNode* head;

public:
    Solution(ListNode* head) : head(head) {}

    int getRandom() {
        int length = 0;
        for (ListNode* node = head; node; node = node->next) length++;
        ListNode* node = head;
        for (int steps = length > 1 ? rand() % (length - 1) : 0; steps > 0; steps--) node = node->next;
        return node->val;
    }
};
