// problem: range-sum-queries
// verdict: runtime-error
// message: more than 64 MiB were printed
public class Main {
    public static void main(String[] args) throws Exception {
        byte[] block = new byte[1 << 20];
        while (true) {
            System.out.write(block);
        }
    }
}
