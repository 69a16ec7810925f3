// problem: reverse-linked-list
// verdict: accepted
// Definition for singly-linked list, pasted with the answer.
struct ListNode {
    int val;
    ListNode *next;
    ListNode() : val(0), next(nullptr) {}
    ListNode(int x) : val(x), next(nullptr) {}
    ListNode(int x, ListNode *next) : val(x), next(next) {}
};

class Solution {
public:
    ListNode* reverseList(ListNode* head) {
        ListNode* turned = nullptr;
        for (; head; head = head->next) turned = new ListNode(head->val, turned);
        return turned;
    }
};
