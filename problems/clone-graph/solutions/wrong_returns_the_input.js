// role: wrong
// verdict: wrong-answer
// time: 1
// space: 1
var cloneGraph = function(node) {
    return node ? Object.assign(node) : null;
};
