// input: linked_list
// time: n
// space: 1
struct ListNode* solve(struct ListNode* head) {
    struct ListNode *front = NULL, **place = &front;
    for (; head; head = head->next) {
        *place = malloc(sizeof(struct ListNode));
        (*place)->val = head->val + 1;
        place = &(*place)->next;
    }
    *place = NULL;
    return front;
}
