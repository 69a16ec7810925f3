// problem: valid-parentheses
// verdict: wrong-answer
// message: expected bool, got number: 1
function isValid(s: string): any {
  return 1;
}
