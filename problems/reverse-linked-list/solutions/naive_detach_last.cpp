// role: naive
// verdict: accepted
// time: n^2
// space: 1
class Solution {
public:
    ListNode* reverseList(ListNode* head) {
        ListNode front, *last = &front;
        while (head) {
            ListNode** place = &head;
            while ((*place)->next) place = &(*place)->next;
            last = last->next = *place;
            *place = nullptr;
        }
        return front.next;
    }
};
