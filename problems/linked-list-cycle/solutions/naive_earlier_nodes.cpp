// role: naive
// verdict: accepted
// time: n^2
// space: 1
class Solution {
public:
    bool hasCycle(ListNode *head) {
        int count = 0;
        for (ListNode* node = head; node; node = node->next, count++) {
            ListNode* earlier = head;
            for (int i = 0; i < count; i++, earlier = earlier->next)
                if (earlier == node) return true;
        }
        return false;
    }
};
