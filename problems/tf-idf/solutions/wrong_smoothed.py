# role: wrong
# verdict: wrong-answer
# time: n
# space: n
class Solution:
    def tfIdf(self, documents: List[List[str]]) -> List[List[float]]:
        df = Counter()
        for document in documents:
            df.update(set(document))
        idf = {word: math.log(len(documents) / (1 + count)) for word, count in df.items()}
        answer = []
        for document in documents:
            counts = Counter(document)
            answer.append([counts[word] / len(document) * idf[word] for word in document])
        return answer
