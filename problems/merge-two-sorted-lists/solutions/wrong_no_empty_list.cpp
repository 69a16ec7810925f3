// role: wrong
// verdict: runtime-error
// time: n
// space: 1
class Solution {
public:
    ListNode* mergeTwoLists(ListNode* list1, ListNode* list2) {
        if (list2->val < list1->val) swap(list1, list2);  // an empty list has no value
        ListNode *head = list1, *tail = list1;
        list1 = list1->next;
        while (list1 && list2) {
            if (list2->val < list1->val) swap(list1, list2);
            tail = tail->next = list1;
            list1 = list1->next;
        }
        tail->next = list1 ? list1 : list2;
        return head;
    }
};
