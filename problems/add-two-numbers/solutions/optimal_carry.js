// role: optimal
// verdict: accepted
// time: n
// space: 1
/**
 * @param {ListNode} l1
 * @param {ListNode} l2
 * @return {ListNode}
 */
var addTwoNumbers = function(l1, l2) {
    const dummy = new ListNode();
    let tail = dummy, carry = 0;
    while (l1 || l2 || carry) {
        const sum = carry + (l1 ? l1.val : 0) + (l2 ? l2.val : 0);
        tail = tail.next = new ListNode(sum % 10);
        carry = sum > 9 ? 1 : 0;
        if (l1) l1 = l1.next;
        if (l2) l2 = l2.next;
    }
    return dummy.next;
};
