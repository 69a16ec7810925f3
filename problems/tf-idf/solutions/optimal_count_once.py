# role: optimal
# verdict: accepted
# time: n
# space: n
class Solution:
    def tfIdf(self, documents: List[List[str]]) -> List[List[float]]:
        df = Counter()
        for document in documents:
            df.update(set(document))
        answer = []
        for document in documents:
            counts = Counter(document)
            answer.append([
                counts[word] / len(document) * math.log(len(documents) / df[word])
                for word in document
            ])
        return answer
