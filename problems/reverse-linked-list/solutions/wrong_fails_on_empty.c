// role: wrong
// verdict: runtime-error
// time: n
// space: 1
struct ListNode* reverseList(struct ListNode* head) {
    struct ListNode *before = NULL, *after;
    do {
        after = head->next;
        head->next = before;
        before = head;
        head = after;
    } while (head);
    return before;
}
