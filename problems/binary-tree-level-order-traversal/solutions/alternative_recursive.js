// role: alternative
// verdict: accepted
// time: n
// space: n
var levelOrder = function(root) {
    const levels = [];
    const visit = (node, depth) => {
        if (node === null) return;
        if (levels.length === depth) levels.push([]);
        levels[depth].push(node.val);
        visit(node.left, depth + 1);
        visit(node.right, depth + 1);
    };
    visit(root, 0);
    return levels;
};
