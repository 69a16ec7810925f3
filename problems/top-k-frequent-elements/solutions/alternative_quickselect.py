# role: alternative
# verdict: accepted
# time: n
# space: n
class Solution:
    def topKFrequent(self, nums: List[int], k: int) -> List[int]:
        counts = Counter(nums)
        values = list(counts)
        low, high = 0, len(values)
        while low < high:
            pivot = counts[values[random.randrange(low, high)]]
            # larger counts, then equal ones, then smaller ones
            i, equal, smaller = low, low, high
            while i < smaller:
                count = counts[values[i]]
                if count > pivot:
                    values[i], values[equal] = values[equal], values[i]
                    equal += 1
                    i += 1
                elif count < pivot:
                    smaller -= 1
                    values[i], values[smaller] = values[smaller], values[i]
                else:
                    i += 1
            if k < equal:
                high = equal
            elif k > smaller:
                low = smaller
            else:
                break
        return values[:k]
