// role: wrong
// verdict: wrong-answer
// time: m
// space: 1
class Solution {
public:
    ListNode* removeNthFromEnd(ListNode* head, int n) {
        ListNode dummy(0, head);
        ListNode *ahead = &dummy, *before = &dummy;
        while (n--) ahead = ahead->next;
        while (ahead->next) {
            ahead = ahead->next;
            before = before->next;
        }
        before->next = before->next->next;
        return head;  // even if the head is what was removed
    }
};
