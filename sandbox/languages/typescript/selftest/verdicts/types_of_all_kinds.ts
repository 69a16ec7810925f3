// problem: two-sum
// verdict: accepted
import type { Foo } from './nowhere';

enum Side { Left, Right }
const enum Step { One = 1 }
namespace Places {
  export const NONE = -1;
}
declare const somewhere: unique symbol;
abstract class Finder<K extends number = number> {
  protected readonly seen = new Map<K, number>();
  constructor(public readonly target: K, private side?: Side) {}
  abstract find(nums: readonly K[]): [number, number] | undefined;
}
class MapFinder extends Finder {
  override find(nums: readonly number[]): [number, number] | undefined {
    for (let i = 0; i < nums.length; i += Step.One) {
      const other = this.seen.get(this.target - nums[i]) ?? Places.NONE;
      if (other !== Places.NONE) return [other, i];
      this.seen.set(nums[i], i);
    }
    return undefined;
  }
}
type Maybe<T> = T extends undefined ? never : T;

export function twoSum(nums: number[], target: number): number[] {
  const found = new MapFinder(target, Side.Right).find(nums) satisfies [number, number] | undefined;
  return <Maybe<number[]>>(found as unknown as number[]);
}
