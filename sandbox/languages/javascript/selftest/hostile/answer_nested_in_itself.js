// problem: subsets
// verdict: wrong-answer
// message: expected int, got array of 1
var subsets = function (nums) {
  const answer = [];
  answer.push(answer);
  return answer;
};
