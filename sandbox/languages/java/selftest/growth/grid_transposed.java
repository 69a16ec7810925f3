// input: grid
// time: n*m
// space: n*m
class Solution {
    public int solve(List<List<Integer>> grid) {
        int[][] turned = new int[grid.get(0).size()][grid.size()];
        for (int i = 0; i < grid.size(); i++) {
            for (int j = 0; j < grid.get(0).size(); j++) {
                turned[j][i] = grid.get(i).get(j);
            }
        }
        return turned[turned.length - 1][0];
    }
}
