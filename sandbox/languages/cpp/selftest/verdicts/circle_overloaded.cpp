// problem: linked-list-cycle
// verdict: accepted
class Solution {
    bool hasCycle(ListNode* slow, ListNode* fast) {
        if (!fast || !fast->next) return false;
        slow = slow->next;
        fast = fast->next->next;
        return slow == fast || hasCycle(slow, fast);
    }

public:
    bool hasCycle(ListNode* head) { return hasCycle(head, head); }
};
