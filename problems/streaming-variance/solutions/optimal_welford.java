// role: optimal
// verdict: accepted
// time: n
// space: 1
class StreamingVariance {
    private int count;
    private double average;
    private double m2;

    public StreamingVariance() {
    }

    public void add(double value) {
        count++;
        double delta = value - average;
        average += delta / count;
        m2 += delta * (value - average);
    }

    public double mean() {
        return average;
    }

    public double variance() {
        return count > 1 ? m2 / (count - 1) : 0;
    }
}
