// role: wrong
// verdict: time-limit
// time: -
// space: -
class Solution {
public:
    bool hasCycle(ListNode *head) {
        if (!head) return false;
        // the circle need not go through the head
        ListNode* node = head->next;
        while (node && node != head) node = node->next;
        return node == head;
    }
};
