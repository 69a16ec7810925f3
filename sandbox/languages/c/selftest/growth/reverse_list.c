// input: linked_list
// time: n
// space: 1
struct ListNode* solve(struct ListNode* head) {
    struct ListNode* before = NULL;
    while (head) {
        struct ListNode* rest = head->next;
        head->next = before;
        before = head;
        head = rest;
    }
    return before;
}
