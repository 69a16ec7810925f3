// input: linked_list
// time: n
// space: 1
ListNode* solve(ListNode* head) {
    ListNode front;
    ListNode* last = &front;
    for (; head; head = head->next) last = last->next = new ListNode(head->val + 1);
    return front.next;
}
