// input: linked_list
// time: n
// space: 1
ListNode* solve(ListNode* head) {
    ListNode* before = nullptr;
    while (head) {
        ListNode* rest = head->next;
        head->next = before;
        before = head;
        head = rest;
    }
    return before;
}
