// input: edges
// time: V + E
// space: V
class DisjointSet {
  private parent: number[];
  private size: number[];
  public groups: number;

  constructor(n: number) {
    this.parent = Array.from({ length: n }, (_, i) => i);
    this.size = new Array(n).fill(1);
    this.groups = n;
  }

  find(x: number): number {
    while (this.parent[x] !== x) {
      this.parent[x] = this.parent[this.parent[x]];
      x = this.parent[x];
    }
    return x;
  }

  union(a: number, b: number): void {
    let x = this.find(a);
    let y = this.find(b);
    if (x === y) return;
    if (this.size[x] < this.size[y]) [x, y] = [y, x];
    this.parent[y] = x;
    this.size[x] += this.size[y];
    this.groups--;
  }
}

function solve(n: number, edges: number[][]): number {
  const sets = new DisjointSet(n);
  for (const [a, b] of edges) sets.union(a, b);
  return sets.groups;
}
