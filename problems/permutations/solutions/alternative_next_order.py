# role: alternative
# verdict: accepted
# time: n*n!
# space: n
class Solution:
    def permute(self, nums: List[int]) -> List[List[int]]:
        places = list(range(len(nums)))
        result = []
        while True:
            result.append([nums[place] for place in places])
            i = len(places) - 2
            while i >= 0 and places[i] > places[i + 1]:
                i -= 1
            if i < 0:
                return result
            j = len(places) - 1
            while places[j] < places[i]:
                j -= 1
            places[i], places[j] = places[j], places[i]
            left, right = i + 1, len(places) - 1
            while left < right:
                places[left], places[right] = places[right], places[left]
                left += 1
                right -= 1
