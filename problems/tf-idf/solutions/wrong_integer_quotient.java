// role: wrong
// verdict: wrong-answer
// time: n
// space: n
class Solution {
    public List<List<Double>> tfIdf(List<List<String>> documents) {
        Map<String, Integer> df = new HashMap<>();
        for (List<String> document : documents) {
            for (String word : new HashSet<>(document)) {
                df.put(word, df.getOrDefault(word, 0) + 1);
            }
        }
        List<List<Double>> answer = new ArrayList<>();
        for (List<String> document : documents) {
            Map<String, Integer> counts = new HashMap<>();
            for (String word : document) {
                counts.put(word, counts.getOrDefault(word, 0) + 1);
            }
            List<Double> weights = new ArrayList<>();
            for (String word : document) {
                double tf = 1.0 * counts.get(word) / document.size();
                weights.add(tf * Math.log(documents.size() / df.get(word)));
            }
            answer.add(weights);
        }
        return answer;
    }
}
