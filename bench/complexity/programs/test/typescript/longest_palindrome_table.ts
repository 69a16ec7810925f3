// input: text
// time: n^2
// space: n^2
function solve(s: string): number {
  const n = s.length;
  const isPalindrome: boolean[][] = Array.from({ length: n }, () => Array<boolean>(n).fill(false));
  let longest = 1;
  for (let end = 0; end < n; end++) {
    for (let start = end; start >= 0; start--) {
      if (s[start] === s[end] && (end - start < 2 || isPalindrome[start + 1][end - 1])) {
        isPalindrome[start][end] = true;
        longest = Math.max(longest, end - start + 1);
      }
    }
  }
  return longest;
}
