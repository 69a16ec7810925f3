// input: linked_list
// time: n
// space: n
struct ListNode* solve(struct ListNode* head) {
    if (head == NULL || head->next == NULL) return head;
    struct ListNode* second = head->next;
    head->next = solve(second->next);
    second->next = head;
    return second;
}
