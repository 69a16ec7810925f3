// problem: reverse-linked-list
// verdict: wrong-answer
// message: the returned list has a cycle
struct ListNode* reverseList(struct ListNode* head) {
    if (head) head->next = head;
    return head;
}
