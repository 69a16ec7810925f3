// input: two_texts
// time: n + m
// space: 1
// How many letters would have to change to make anagrams of each other.
var solve = function (a, b) {
  const diff = {};
  for (const ch of a) diff[ch] = (diff[ch] || 0) + 1;
  for (const ch of b) diff[ch] = (diff[ch] || 0) - 1;
  let steps = 0;
  for (const ch in diff) steps += Math.abs(diff[ch]);
  return steps;
};
