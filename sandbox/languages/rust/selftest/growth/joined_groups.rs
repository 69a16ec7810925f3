// input: edges
// time: V+E
// space: V
fn find(parent: &mut [usize], node: usize) -> usize {
    let mut root = node;
    while parent[root] != root {
        parent[root] = parent[parent[root]];
        root = parent[root];
    }
    root
}

impl Solution {
    pub fn solve(n: i32, edges: Vec<Vec<i32>>) -> i32 {
        let mut parent: Vec<usize> = (0..n as usize).collect();
        let mut size = vec![1; n as usize];
        let mut groups = n;
        for edge in edges {
            let (a, b) = (find(&mut parent, edge[0] as usize), find(&mut parent, edge[1] as usize));
            if a != b {
                let (large, small) = if size[a] < size[b] { (b, a) } else { (a, b) };
                parent[small] = large;
                size[large] += size[small];
                groups -= 1;
            }
        }
        groups
    }
}
