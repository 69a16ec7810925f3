// input: linked_list
// time: n
// space: n
ListNode* solve(ListNode* head) {
    if (!head || !head->next) return head;
    ListNode* turned = solve(head->next);
    head->next->next = head;
    head->next = nullptr;
    return turned;
}
