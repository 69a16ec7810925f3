# role: wrong
# verdict: runtime-error
# time: n log k
# space: k
import heapq


class Solution:
    def mergeKLists(self, lists: List[Optional[ListNode]]) -> Optional[ListNode]:
        heap = [(head.val, i) for i, head in enumerate(lists)]  # not every list has a head
        heapq.heapify(heap)
        dummy = tail = ListNode()
        while heap:
            _, i = heapq.heappop(heap)
            tail.next = lists[i]
            tail = tail.next
            lists[i] = tail.next
            if lists[i]:
                heapq.heappush(heap, (lists[i].val, i))
        return dummy.next
