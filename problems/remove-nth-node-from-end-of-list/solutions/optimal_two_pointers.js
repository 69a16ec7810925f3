// role: optimal
// verdict: accepted
// time: m
// space: 1
/**
 * @param {ListNode} head
 * @param {number} n
 * @return {ListNode}
 */
var removeNthFromEnd = function(head, n) {
    let ahead = head;
    while (n-- > 0) ahead = ahead.next;
    if (!ahead) return head.next;
    let before = head;
    while (ahead.next) {
        ahead = ahead.next;
        before = before.next;
    }
    before.next = before.next.next;
    return head;
};
