# role: wrong
# verdict: wrong-answer
# time: n log k
# space: k
import heapq


class Solution:
    def mergeKLists(self, lists: List[Optional[ListNode]]) -> Optional[ListNode]:
        by_value = {head.val: head for head in lists if head}  # of equal fronts only one is kept
        heap = list(by_value)
        heapq.heapify(heap)
        dummy = tail = ListNode()
        while heap:
            node = by_value.pop(heapq.heappop(heap))
            tail.next = node
            tail = node
            if node.next and node.next.val not in by_value:
                by_value[node.next.val] = node.next
                heapq.heappush(heap, node.next.val)
        return dummy.next
