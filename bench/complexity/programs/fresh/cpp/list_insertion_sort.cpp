// input: linked_list
// time: n^2
// space: 1
class Solution {
public:
    ListNode* solve(ListNode* head) {
        ListNode dummy(0);
        ListNode* cur = head;
        while (cur != nullptr) {
            ListNode* next = cur->next;
            // find the node after which cur belongs
            ListNode* prev = &dummy;
            while (prev->next != nullptr && prev->next->val < cur->val) {
                prev = prev->next;
            }
            cur->next = prev->next;
            prev->next = cur;
            cur = next;
        }
        return dummy.next;
    }
};
