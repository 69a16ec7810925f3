// role: wrong
// verdict: wrong-answer
// time: n
// space: 1
class Solution {
public:
    ListNode* reverseList(ListNode* head) {
        ListNode *before = nullptr, *node = head;
        while (node != nullptr) {
            ListNode* after = node->next;
            node->next = before;
            before = node;
            node = after;
        }
        return head;
    }
};
