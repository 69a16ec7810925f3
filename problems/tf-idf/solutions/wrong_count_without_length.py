# role: wrong
# verdict: wrong-answer
# time: n
# space: n
class Solution:
    def tfIdf(self, documents: List[List[str]]) -> List[List[float]]:
        df = defaultdict(int)
        for document in documents:
            for word in set(document):
                df[word] += 1
        answer = []
        for document in documents:
            counts = Counter(document)
            answer.append([counts[word] * math.log(len(documents) / df[word]) for word in document])
        return answer
