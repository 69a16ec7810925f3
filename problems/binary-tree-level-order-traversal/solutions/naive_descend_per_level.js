// role: naive
// verdict: accepted
// time: n^2
// space: n
var levelOrder = function(root) {
    const height = (node) => node === null ? 0 : 1 + Math.max(height(node.left), height(node.right));
    const collect = (node, depth, values) => {
        if (node === null) return;
        if (depth === 0) {
            values.push(node.val);
            return;
        }
        collect(node.left, depth - 1, values);
        collect(node.right, depth - 1, values);
    };
    const result = [];
    for (let depth = 0, levels = height(root); depth < levels; depth++) {
        const values = [];
        collect(root, depth, values);
        result.push(values);
    }
    return result;
};
