// role: naive
// verdict: accepted
// time: n^2
// space: 1
struct ListNode* reverseList(struct ListNode* head) {
    struct ListNode *reversed = NULL, **end = &reversed;
    while (head) {
        struct ListNode** place = &head;
        while ((*place)->next) place = &(*place)->next;
        *end = *place;
        end = &(*place)->next;
        *place = NULL;
    }
    *end = NULL;
    return reversed;
}
