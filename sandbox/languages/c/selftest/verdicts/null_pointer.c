// problem: reverse-linked-list
// verdict: runtime-error
// message: SIGSEGV (access through a null pointer)
// line: 8
// The last node has no next.
struct ListNode* reverseList(struct ListNode* head) {
    struct ListNode* before = NULL;
    while (head->next) {
        struct ListNode* rest = head->next;
        head->next = before;
        before = head;
        head = rest;
    }
    head->next = before;
    return head;
}
