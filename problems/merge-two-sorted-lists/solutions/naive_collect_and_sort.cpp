// role: naive
// verdict: accepted
// time: n log n
// space: n
class Solution {
public:
    ListNode* mergeTwoLists(ListNode* list1, ListNode* list2) {
        vector<int> values;
        for (; list1; list1 = list1->next) values.push_back(list1->val);
        for (; list2; list2 = list2->next) values.push_back(list2->val);
        sort(values.begin(), values.end());
        ListNode dummy, *tail = &dummy;
        for (int value : values) tail = tail->next = new ListNode(value);
        return dummy.next;
    }
};
