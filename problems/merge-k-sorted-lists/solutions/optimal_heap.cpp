// role: optimal
// verdict: accepted
// time: n log k
// space: k
class Solution {
public:
    ListNode* mergeKLists(vector<ListNode*>& lists) {
        auto later = [](ListNode* a, ListNode* b) { return a->val > b->val; };
        priority_queue<ListNode*, vector<ListNode*>, decltype(later)> heap(later);
        for (ListNode* node : lists)
            if (node) heap.push(node);
        ListNode dummy, *tail = &dummy;
        while (!heap.empty()) {
            tail = tail->next = heap.top();
            heap.pop();
            if (tail->next) heap.push(tail->next);
        }
        return dummy.next;
    }
};
