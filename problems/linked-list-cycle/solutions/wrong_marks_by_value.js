// role: wrong
// verdict: wrong-answer
// time: n
// space: 1
/**
 * @param {ListNode} head
 * @return {boolean}
 */
var hasCycle = function(head) {
    for (; head; head = head.next) {
        // a value that nodes may have from the start
        if (head.val === 0) return true;
        head.val = 0;
    }
    return false;
};
