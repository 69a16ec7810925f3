// role: optimal
// verdict: accepted
// time: n
// space: 1
/**
 * Definition for singly-linked list.
 * struct ListNode {
 *     int val;
 *     struct ListNode *next;
 * };
 */
struct ListNode* reverseList(struct ListNode* head) {
    struct ListNode* reversed = NULL;
    while (head) {
        struct ListNode* rest = head->next;
        head->next = reversed;
        reversed = head;
        head = rest;
    }
    return reversed;
}
