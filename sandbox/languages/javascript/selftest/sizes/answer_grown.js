// bytes: 0
// returns: list[int]
function solve(n) {
  const answer = [];
  for (let i = 0; i < n; i++) answer.push(i);
  return answer;
}
