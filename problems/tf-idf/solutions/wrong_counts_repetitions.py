# role: wrong
# verdict: wrong-answer
# time: n
# space: n
class Solution:
    def tfIdf(self, documents: List[List[str]]) -> List[List[float]]:
        df = Counter(word for document in documents for word in document)
        answer = []
        for document in documents:
            counts = Counter(document)
            answer.append([
                counts[word] / len(document) * math.log(len(documents) / df[word])
                for word in document
            ])
        return answer
