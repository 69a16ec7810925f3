// role: alternative
// verdict: accepted
// time: n
// space: n
var reverseList = function(head) {
    if (!head || !head.next) return head;
    const last = reverseList(head.next);
    head.next.next = head;
    head.next = null;
    return last;
};
