// input: two_texts
// time: n+m
// space: 1
// length of the shortest part of a that has all letters of b (as often as b), 0 if there is none
var solve = function (a, b) {
  const need = new Map();
  for (const ch of b) {
    need.set(ch, (need.get(ch) || 0) + 1);
  }
  let missing = need.size;
  let best = Infinity;
  let left = 0;
  for (let right = 0; right < a.length; right++) {
    const ch = a[right];
    if (need.has(ch)) {
      need.set(ch, need.get(ch) - 1);
      if (need.get(ch) === 0) missing--;
    }
    while (missing === 0) {
      best = Math.min(best, right - left + 1);
      const out = a[left];
      if (need.has(out)) {
        if (need.get(out) === 0) missing++;
        need.set(out, need.get(out) + 1);
      }
      left++;
    }
  }
  return best === Infinity ? 0 : best;
};
