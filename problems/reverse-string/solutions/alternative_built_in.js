// role: alternative
// verdict: accepted
// time: n
// space: 1
var reverseString = s => s.reverse();
