// role: alternative
// verdict: accepted
// time: n
// space: n
class Solution {
    ListNode* front;

    bool sameFrom(ListNode* node) {
        if (!node) return true;
        if (!sameFrom(node->next) || node->val != front->val) return false;
        front = front->next;
        return true;
    }

public:
    bool isPalindrome(ListNode* head) {
        front = head;
        return sameFrom(head);
    }
};
