// role: optimal
// verdict: accepted
// time: n*k
// space: 1
class Solution {
    private final ListNode head;
    private final Random random = new Random();

    public Solution(ListNode head) {
        this.head = head;
    }

    public int getRandom() {
        int chosen = head.val;
        int seen = 1;
        for (ListNode node = head.next; node != null; node = node.next) {
            if (random.nextInt(++seen) == 0) {
                chosen = node.val;
            }
        }
        return chosen;
    }
}
