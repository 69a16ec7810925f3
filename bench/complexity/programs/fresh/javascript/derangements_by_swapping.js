// input: small
// time: n!
// space: n
// Secret Santa: in how many orders does nobody draw himself? Goes through all the permutations.
function solve(n) {
  const people = [];
  for (let i = 0; i < n; i++) people.push(i);
  let count = 0;

  function permute(start, fixed) {
    if (start === n) {
      if (fixed === 0) count++;
      return;
    }
    for (let i = start; i < n; i++) {
      [people[start], people[i]] = [people[i], people[start]];
      permute(start + 1, people[start] === start ? fixed + 1 : fixed);
      [people[start], people[i]] = [people[i], people[start]];
    }
  }

  permute(0, 0);
  return count;
}
