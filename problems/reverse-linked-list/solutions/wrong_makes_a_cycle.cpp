// role: wrong
// verdict: wrong-answer
// time: n
// space: n
class Solution {
public:
    ListNode* reverseList(ListNode* head) {
        if (!head || !head->next) return head;
        ListNode* reversed = reverseList(head->next);
        head->next->next = head;  // and the head still leads on to where it led
        return reversed;
    }
};
