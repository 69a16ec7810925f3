// role: naive
// verdict: accepted
// time: m
// space: m
class Solution {
public:
    ListNode* removeNthFromEnd(ListNode* head, int n) {
        vector<ListNode*> nodes;
        for (ListNode* node = head; node; node = node->next) nodes.push_back(node);
        int place = nodes.size() - n;
        if (place == 0) return head->next;
        nodes[place - 1]->next = nodes[place]->next;
        return head;
    }
};
