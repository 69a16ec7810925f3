# role: naive
# verdict: accepted
# time: n^2
# space: 1
class Solution:
    def tfIdf(self, documents: List[List[str]]) -> List[List[float]]:
        answer = []
        for document in documents:
            weights = []
            for word in document:
                tf = document.count(word) / len(document)
                df = sum(1 for other in documents if word in other)
                weights.append(tf * math.log(len(documents) / df))
            answer.append(weights)
        return answer
