// role: naive
// verdict: accepted
// time: n
// space: n
class Solution {
public:
    ListNode* reverseList(ListNode* head) {
        stack<ListNode*> nodes;
        for (ListNode* node = head; node; node = node->next) nodes.push(node);
        ListNode front(0);
        ListNode* last = &front;
        while (!nodes.empty()) {
            last = last->next = nodes.top();
            nodes.pop();
        }
        last->next = nullptr;
        return front.next;
    }
};
