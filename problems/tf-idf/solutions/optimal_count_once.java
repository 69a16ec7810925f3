// role: optimal
// verdict: accepted
// time: n
// space: n
class Solution {
    public double[][] tfIdf(String[][] documents) {
        Map<String, Integer> df = new HashMap<>();
        for (String[] document : documents) {
            for (String word : new HashSet<>(Arrays.asList(document))) {
                df.merge(word, 1, Integer::sum);
            }
        }
        double[][] answer = new double[documents.length][];
        for (int i = 0; i < documents.length; i++) {
            String[] document = documents[i];
            Map<String, Integer> counts = new HashMap<>();
            for (String word : document) {
                counts.merge(word, 1, Integer::sum);
            }
            answer[i] = new double[document.length];
            for (int j = 0; j < document.length; j++) {
                double tf = (double) counts.get(document[j]) / document.length;
                double idf = Math.log((double) documents.length / df.get(document[j]));
                answer[i][j] = tf * idf;
            }
        }
        return answer;
    }
}
