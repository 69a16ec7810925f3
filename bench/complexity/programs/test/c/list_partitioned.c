// input: linked_list
// time: n
// space: 1
/* Values below the first one come before it, in their old order. */
struct ListNode* solve(struct ListNode* head) {
    if (head == NULL) return NULL;
    int pivot = head->val;
    struct ListNode small, large;
    struct ListNode *s = &small, *l = &large;
    large.next = NULL;
    while (head) {
        if (head->val < pivot) {
            s->next = head;
            s = head;
        } else {
            l->next = head;
            l = head;
        }
        head = head->next;
    }
    l->next = NULL;
    s->next = large.next;
    return small.next;
}
