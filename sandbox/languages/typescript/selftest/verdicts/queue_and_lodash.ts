// problem: merge-intervals
// verdict: accepted
import { PriorityQueue } from '@datastructures-js/priority-queue';
import _ from 'lodash';

function merge(intervals: number[][]): number[][] {
  const queue = new PriorityQueue<number[]>((a, b) => a[0] - b[0]);
  intervals.forEach((interval) => queue.enqueue(interval));
  const merged: number[][] = [];
  while (!queue.isEmpty()) {
    const [start, end] = queue.dequeue();
    const last = _.last(merged);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}
