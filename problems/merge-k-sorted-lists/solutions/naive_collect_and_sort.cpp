// role: naive
// verdict: accepted
// time: n log n
// space: n
class Solution {
public:
    ListNode* mergeKLists(vector<ListNode*>& lists) {
        vector<ListNode*> nodes;
        for (ListNode* node : lists)
            for (; node; node = node->next) nodes.push_back(node);
        sort(nodes.begin(), nodes.end(), [](ListNode* a, ListNode* b) { return a->val < b->val; });
        ListNode dummy, *tail = &dummy;
        for (ListNode* node : nodes) tail = tail->next = node;
        tail->next = nullptr;
        return dummy.next;
    }
};
