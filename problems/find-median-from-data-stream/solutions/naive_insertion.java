// role: naive
// verdict: accepted
// time: n^2
// space: n
class MedianFinder {
    private int[] numbers = new int[4];
    private int count;

    public void addNum(int num) {
        if (count == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * count);
        }
        int i = count++;
        while (i > 0 && numbers[i - 1] > num) {
            numbers[i] = numbers[i - 1];
            i--;
        }
        numbers[i] = num;
    }

    public double findMedian() {
        return (numbers[(count - 1) / 2] + numbers[count / 2]) / 2.0;
    }
}
