// role: optimal
// verdict: accepted
// time: n
// space: 1
class Solution {
public:
    bool isPalindrome(ListNode* head) {
        ListNode *slow = head, *fast = head;
        while (fast && fast->next) {
            slow = slow->next;
            fast = fast->next->next;
        }
        ListNode* back = nullptr;
        while (slow) {
            ListNode* rest = slow->next;
            slow->next = back;
            back = slow;
            slow = rest;
        }
        for (; back; back = back->next, head = head->next)
            if (head->val != back->val) return false;
        return true;
    }
};
