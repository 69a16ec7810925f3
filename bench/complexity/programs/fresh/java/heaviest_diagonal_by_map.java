// input: grid
// time: n*m
// space: n+m
class Solution {
    public int solve(int[][] grid) {
        Map<Integer, Integer> sumOf = new HashMap<>();
        for (int r = 0; r < grid.length; r++) {
            for (int c = 0; c < grid[r].length; c++) {
                // cells of one diagonal have the same r - c
                int key = r - c;
                if (!sumOf.containsKey(key)) {
                    sumOf.put(key, 0);
                }
                sumOf.put(key, sumOf.get(key) + grid[r][c]);
            }
        }
        int best = Integer.MIN_VALUE;
        for (Map.Entry<Integer, Integer> entry : sumOf.entrySet()) {
            if (entry.getValue() > best) best = entry.getValue();
        }
        return best;
    }
}
