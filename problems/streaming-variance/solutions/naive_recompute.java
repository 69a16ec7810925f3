// role: naive
// verdict: accepted
// time: n^2
// space: n
class StreamingVariance {
    private final List<Double> values = new ArrayList<>();

    public void add(double value) {
        values.add(value);
    }

    public double mean() {
        if (values.isEmpty()) return 0;
        double total = 0;
        for (double value : values) {
            total += value;
        }
        return total / values.size();
    }

    public double variance() {
        if (values.size() < 2) return 0;
        double mean = mean();
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        return squares / (values.size() - 1);
    }
}
