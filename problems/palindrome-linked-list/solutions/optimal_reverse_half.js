// role: optimal
// verdict: accepted
// time: n
// space: 1
/**
 * @param {ListNode} head
 * @return {boolean}
 */
var isPalindrome = function(head) {
    let slow = head, fast = head;
    while (fast && fast.next) {
        slow = slow.next;
        fast = fast.next.next;
    }
    let back = null;
    while (slow) {
        const rest = slow.next;
        slow.next = back;
        back = slow;
        slow = rest;
    }
    for (; back; back = back.next, head = head.next) {
        if (head.val !== back.val) return false;
    }
    return true;
};
