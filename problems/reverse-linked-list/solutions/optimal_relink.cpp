// role: optimal
// verdict: accepted
// time: n
// space: 1
/**
 * Definition for singly-linked list.
 * struct ListNode {
 *     int val;
 *     ListNode *next;
 *     ListNode() : val(0), next(nullptr) {}
 *     ListNode(int x) : val(x), next(nullptr) {}
 *     ListNode(int x, ListNode *next) : val(x), next(next) {}
 * };
 */
class Solution {
public:
    ListNode* reverseList(ListNode* head) {
        ListNode* reversed = nullptr;
        while (head) {
            ListNode* rest = head->next;
            head->next = reversed;
            reversed = head;
            head = rest;
        }
        return reversed;
    }
};
