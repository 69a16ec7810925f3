// role: alternative
// verdict: accepted
// time: n
// space: n
struct ListNode* reverseList(struct ListNode* head) {
    if (head == NULL || head->next == NULL) return head;
    struct ListNode* reversed = reverseList(head->next);
    head->next->next = head;
    head->next = NULL;
    return reversed;
}
