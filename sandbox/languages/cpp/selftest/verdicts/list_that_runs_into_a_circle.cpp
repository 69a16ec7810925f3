// problem: linked-list-cycle
// verdict: accepted
struct ListNode {
    int val;
    ListNode* next;
    ListNode(int x) : val(x), next(NULL) {}
};

class Solution {
public:
    bool hasCycle(ListNode* head) {
        while (head && head->next != head) head = exchange(head->next, head);
        return head;
    }
};
