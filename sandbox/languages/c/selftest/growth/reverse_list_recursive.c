// input: linked_list
// time: n
// space: n
struct ListNode* solve(struct ListNode* head) {
    if (!head || !head->next) return head;
    struct ListNode* turned = solve(head->next);
    head->next->next = head;
    head->next = NULL;
    return turned;
}
