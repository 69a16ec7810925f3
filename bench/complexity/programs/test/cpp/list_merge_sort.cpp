// input: linked_list
// time: n log n
// space: log n
class Solution {
    ListNode* merge(ListNode* a, ListNode* b) {
        ListNode dummy(0);
        ListNode* tail = &dummy;
        while (a && b) {
            ListNode*& smaller = a->val <= b->val ? a : b;
            tail->next = smaller;
            tail = smaller;
            smaller = smaller->next;
        }
        tail->next = a ? a : b;
        return dummy.next;
    }

public:
    ListNode* solve(ListNode* head) {
        if (!head || !head->next) return head;
        ListNode *slow = head, *fast = head->next;
        while (fast && fast->next) {
            slow = slow->next;
            fast = fast->next->next;
        }
        ListNode* second = slow->next;
        slow->next = nullptr;
        ListNode* left = solve(head);
        ListNode* right = solve(second);
        return merge(left, right);
    }
};
