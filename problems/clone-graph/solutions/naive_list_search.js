// role: naive
// verdict: accepted
// time: V*E
// space: V
var cloneGraph = function(node) {
    if (node === null) return null;
    const originals = [node];
    const copies = [new Node(node.val)];
    for (let i = 0; i < originals.length; i++) {
        for (const neighbor of originals[i].neighbors) {
            let at = originals.indexOf(neighbor);
            if (at === -1) {
                at = originals.push(neighbor) - 1;
                copies.push(new Node(neighbor.val));
            }
            copies[i].neighbors.push(copies[at]);
        }
    }
    return copies[0];
};
