// role: optimal
// verdict: accepted
// time: n*k
// space: 1
class Solution {
    constructor(head) {
        this.head = head;
    }

    getRandom() {
        let chosen = 0;
        let seen = 0;
        for (let node = this.head; node !== null; node = node.next) {
            seen++;
            if (Math.random() * seen < 1) chosen = node.val;
        }
        return chosen;
    }
}
