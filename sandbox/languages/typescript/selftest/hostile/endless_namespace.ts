// problem: two-sum
// verdict: time-limit
enum Turn { Left = 1, Right, Both = Left | Right }
namespace Around.And.Around {
  export let turn: Turn = Turn.Left;
  while (turn !== Turn.Both) turn = turn === Turn.Left ? Turn.Right : Turn.Left;
}

function twoSum(nums: number[], target: number): number[] {
  return [Turn.Left, Turn.Right];
}
