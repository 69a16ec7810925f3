// role: optimal
// verdict: accepted
// time: m
// space: 1
class Solution {
public:
    ListNode* removeNthFromEnd(ListNode* head, int n) {
        ListNode* ahead = head;
        while (n--) ahead = ahead->next;
        ListNode** place = &head;
        while (ahead) {
            ahead = ahead->next;
            place = &(*place)->next;
        }
        *place = (*place)->next;
        return head;
    }
};
