// input: text
// time: n^2
// space: n^2
class Solution {
  private memo = new Map<string, number>();

  solve(s: string): number {
    this.memo.clear();
    return this.longest(s, 0, s.length - 1);
  }

  private longest(s: string, i: number, j: number): number {
    if (i > j) return 0;
    if (i === j) return 1;
    const key = `${i},${j}`;
    const known = this.memo.get(key);
    if (known !== undefined) return known;
    let result: number;
    if (s[i] === s[j]) {
      result = 2 + this.longest(s, i + 1, j - 1);
    } else {
      result = Math.max(this.longest(s, i + 1, j), this.longest(s, i, j - 1));
    }
    this.memo.set(key, result);
    return result;
  }
}
