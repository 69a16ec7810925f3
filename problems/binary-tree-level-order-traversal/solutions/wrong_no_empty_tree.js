// role: wrong
// verdict: runtime-error
// time: n
// space: n
var levelOrder = function(root) {
    const result = [];
    let level = [root];
    while (level.length > 0) {
        result.push(level.map(node => node.val));
        level = level.flatMap(node => [node.left, node.right]).filter(node => node !== null);
    }
    return result;
};
