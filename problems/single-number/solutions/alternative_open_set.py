# role: alternative
# verdict: accepted
# time: n
# space: n
class Solution:
    def singleNumber(self, nums: List[int]) -> int:
        without_partner = set()
        for num in nums:
            if num in without_partner:
                without_partner.remove(num)
            else:
                without_partner.add(num)
        return without_partner.pop()
