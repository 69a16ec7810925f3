// role: alternative
// verdict: accepted
// time: n log k
// space: 1
class Solution {
    ListNode* merge(ListNode* a, ListNode* b) {
        ListNode dummy, *tail = &dummy;
        while (a && b) {
            ListNode*& smaller = a->val <= b->val ? a : b;
            tail = tail->next = smaller;
            smaller = smaller->next;
        }
        tail->next = a ? a : b;
        return dummy.next;
    }

public:
    ListNode* mergeKLists(vector<ListNode*>& lists) {
        if (lists.empty()) return nullptr;
        for (size_t count = lists.size(); count > 1; count = (count + 1) / 2)
            for (size_t i = 0; i < count / 2; i++)
                lists[i] = merge(lists[i], lists[count - 1 - i]);
        return lists[0];
    }
};
