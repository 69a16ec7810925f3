// What solutions commonly use; compiled and run once while the image is built.
class Solution {
    static final int[][] STEPS = {{0, 1}, {1, 0}};

    enum Color { RED, GREEN }

    record Point(int x, int y) {
    }

    static class Entry implements Comparable<Entry> {
        int key;

        Entry(int key) {
            this.key = key;
        }

        @Override
        public int compareTo(Entry other) {
            return Integer.compare(key, other.key);
        }
    }

    public List<List<Integer>> solve(int[] nums, String text) throws Exception {
        Map<Integer, List<Integer>> groups = new HashMap<>();
        for (int num : nums) {
            groups.computeIfAbsent(num % 3, key -> new ArrayList<>()).add(num);
        }
        TreeMap<String, Integer> sorted = new TreeMap<>(Comparator.reverseOrder());
        for (String word : text.split(" ")) {
            sorted.merge(word, 1, Integer::sum);
        }
        Queue<int[]> heap = new PriorityQueue<>((a, b) -> a[0] != b[0] ? a[0] - b[0] : b[1] - a[1]);
        Deque<Integer> stack = new ArrayDeque<>();
        LinkedList<Entry> list = new LinkedList<>();
        for (int num : nums) {
            heap.offer(new int[] {num, stack.size()});
            stack.push(num);
            list.add(new Entry(num));
        }
        Collections.sort(list);
        list.sort(Comparator.comparingInt(entry -> -entry.key));
        Set<Point> points = new HashSet<>(List.of(new Point(1, 2)));
        points.addAll(new TreeSet<>(Comparator.comparing(Point::x)));
        Map<Integer, Integer> ordered = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Integer, Integer> eldest) {
                return size() > 3;
            }
        };
        int[] copy = Arrays.copyOf(nums, nums.length);
        Arrays.sort(copy);
        Integer[] boxed = Arrays.stream(copy).boxed().toArray(Integer[]::new);
        Arrays.sort(boxed, Collections.reverseOrder());
        int sum = IntStream.range(0, copy.length).map(i -> copy[i]).filter(i -> i > 0).sum();
        Map<Boolean, List<Integer>> halves = Arrays.stream(boxed).collect(Collectors.partitioningBy(i -> i > 3));
        Map<Integer, Long> counts = Arrays.stream(boxed).collect(
                Collectors.groupingBy(Function.identity(), Collectors.counting()));
        String joined = Stream.of(boxed).map(String::valueOf).sorted().collect(Collectors.joining(","));
        StringBuilder builder = new StringBuilder(joined).append(sum).append(1.5).append(counts.size()).reverse();
        String formatted = String.format("%d %s %.3f", sum, builder, 1.5);
        BigInteger big = BigInteger.valueOf(sum).multiply(BigInteger.TEN);
        Scanner scanner = new Scanner(new ByteArrayInputStream("3 4\nx".getBytes()));
        int read = scanner.nextInt() + scanner.nextInt();
        BufferedReader reader = new BufferedReader(new InputStreamReader(System.in));
        StringTokenizer tokens = new StringTokenizer("1 2");
        BitSet bits = new BitSet(10);
        bits.set(read);
        EnumMap<Color, Integer> colors = new EnumMap<>(Color.class);
        colors.put(Color.RED, new Random(1).nextInt(10));
        Optional<Integer> largest = halves.get(true).stream().max(Integer::compare);
        System.out.println(formatted + big + reader.readLine() + tokens.nextToken() + largest + points + colors + heap);
        System.out.printf("%5d%n", ordered.size());
        try {
            Object[] none = new Object[0];
            none[STEPS[0][1]] = switch (Color.RED) {
                case RED -> "";
                case GREEN -> 1L;
            };
        } catch (ArrayIndexOutOfBoundsException expected) {
            ordered.put(1, expected.getStackTrace().length);
        }
        return new ArrayList<>(groups.values());
    }
}
