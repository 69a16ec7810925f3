// problem: reverse-linked-list
// verdict: runtime-error
// message: SIGSEGV (access through a null pointer)
// line: 9
class Solution {
public:
    ListNode* reverseList(ListNode* head) {
        ListNode* before = nullptr;
        while (head->next) {
            ListNode* rest = head->next;
            head->next = before;
            before = head;
            head = rest;
        }
        head->next = before;
        return head;
    }
};
