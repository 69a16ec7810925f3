// role: wrong
// verdict: wrong-answer
// time: n
// space: 1
class Solution {
public:
    bool isPalindrome(ListNode* head) {
        ListNode *slow = head, *fast = head, *front = nullptr;
        while (fast && fast->next) {
            fast = fast->next->next;
            ListNode* rest = slow->next;
            slow->next = front;
            front = slow;
            slow = rest;
        }
        // with an odd number of nodes the middle one should have been skipped
        for (; slow && front; slow = slow->next, front = front->next)
            if (front->val != slow->val) return false;
        return true;
    }
};
