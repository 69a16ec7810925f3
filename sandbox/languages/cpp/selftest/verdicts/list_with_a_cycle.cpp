// problem: reverse-linked-list
// verdict: wrong-answer
// message: the returned list has a cycle
class Solution {
public:
    ListNode* reverseList(ListNode* head) {
        if (head) head->next = head;
        return head;
    }
};
