// bytes: 8n
// returns: list[int]
function solve(n) {
  const used = new Array(n).fill(1);
  const answer = [];
  for (let i = 0; i < n; i++) answer.push(used[i] + i);
  return answer;
}
