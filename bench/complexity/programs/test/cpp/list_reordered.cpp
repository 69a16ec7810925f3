// input: linked_list
// time: n
// space: 1
class Solution {
public:
    // first, last, second, last but one, ...
    ListNode* solve(ListNode* head) {
        if (!head) return head;
        ListNode *slow = head, *fast = head;
        while (fast->next && fast->next->next) {
            slow = slow->next;
            fast = fast->next->next;
        }
        ListNode* back = nullptr;
        ListNode* node = slow->next;
        slow->next = nullptr;
        while (node) {
            ListNode* next = node->next;
            node->next = back;
            back = node;
            node = next;
        }
        ListNode* front = head;
        while (back) {
            ListNode *f = front->next, *b = back->next;
            front->next = back;
            back->next = f;
            front = f;
            back = b;
        }
        return head;
    }
};
