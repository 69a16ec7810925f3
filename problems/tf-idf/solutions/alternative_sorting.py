# role: alternative
# verdict: accepted
# time: n log n
# space: n
class Solution:
    def tfIdf(self, documents: List[List[str]]) -> List[List[float]]:
        answer = [[0.0] * len(document) for document in documents]
        places = [(word, i, j) for i, document in enumerate(documents) for j, word in enumerate(document)]
        places.sort()
        start = 0
        while start < len(places):
            end, df = start, 0
            while end < len(places) and places[end][0] == places[start][0]:
                if end == start or places[end][1] != places[end - 1][1]:
                    df += 1
                end += 1
            idf = math.log(len(documents) / df)
            while start < end:
                i, after = places[start][1], start
                while after < end and places[after][1] == i:
                    after += 1
                weight = (after - start) / len(documents[i]) * idf
                for _, _, j in places[start:after]:
                    answer[i][j] = weight
                start = after
        return answer
