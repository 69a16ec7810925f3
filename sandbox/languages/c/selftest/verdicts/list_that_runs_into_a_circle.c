// problem: linked-list-cycle
// verdict: accepted
bool hasCycle(struct ListNode* head) {
    while (head && head->next != head) {
        struct ListNode* next = head->next;
        head->next = head;
        head = next;
    }
    return head;
}
