// problem: range-sum-queries
// verdict: runtime-error
// message: NoSuchElementException
import java.util.*;

class Main {
    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        while (true) in.nextInt();
    }
}
