#include "ledger.h"

#include <algorithm>

/* What turned out to be dead at the end of an era is taken off the looks in it: former places of the answer from when they
 * were left, the rest in proportion to what had been allocated. The more that rest is, the less is known of what remains:
 * no more of it is believed then than would have been looked at again. */
void Ledger::correct(const Era& era, const std::vector<int64_t>& left_behind)
{
   double allocated = (double)std::max<int64_t>(intervals[era.last - 1].total - era.before, 1);
   double left = 0, part_of_left = 1, dead = dead_share_ * allocated;
   if (era.sure >= 0) {
      for (size_t i = era.first; i < era.last; i++)
         left += (double)left_behind[i];
      double found = (double)std::max<int64_t>(intervals[era.last - 1].live - era.sure, 0);
      part_of_left = left > found ? found / left : 1;
      dead = found - part_of_left * left;
      dead_share_ = dead / allocated;
   }
   left = 0;
   for (size_t i = era.first; i < era.last; i++) {
      Interval& interval = intervals[i];
      left += part_of_left * (double)left_behind[i];
      double unsure = dead * (double)(interval.total - era.before) / allocated;
      double live = (double)interval.live - left - unsure;
      live = std::min(live, std::max((double)std::max(era.believed, era.sure), live - unsure));
      interval.live = std::max<int64_t>((int64_t)live, 0);
   }
}

void Ledger::correct(const std::vector<Block>& answer)
{
   std::vector<int64_t> left_behind(intervals.size(), 0);
   for (const Block& block : answer)
      if (block.death < intervals.size())
         left_behind[block.death] += block.size;
   for (const Era& era : eras)
      if (era.first < era.last)
         correct(era, left_behind);
}

/* The answer's own places are no large blocks of the program's. */
void Ledger::forget_large(const std::vector<Block>& answer)
{
   for (const Block& block : answer) {
      if (block.birth >= intervals.size())
         continue;
      int64_t* large = intervals[block.birth].large;
      if (large[0] == block.size)
         large[0] = 0;
      else if (large[1] == block.size)
         large[1] = 0;
   }
}

Result Ledger::close(const std::vector<Block>& answer, int64_t given)
{
   size_t count = intervals.size();
   std::vector<int64_t> changes(count + 1, 0); /* of the answer's bytes, at the ends of intervals */
   Result result = {0, 0, 0, (int64_t)count, 0, 1};
   for (const Block& block : answer) {
      changes[std::min<size_t>(block.birth, count)] += block.size;
      changes[std::min<size_t>(block.death, count)] -= block.size;
      if (block.death == NEVER_DIES)
         result.answer += block.size;
   }
   correct(answer);
   for (int64_t live = 0; const Interval& interval : intervals) {
      result.total = std::max(result.total, std::max(interval.live, live + interval.large[0]) + interval.stack);
      live = interval.live;
   }
   forget_large(answer);
   int64_t answered = 0, beside = 0; /* of the answer, and what is alive beside it */
   for (size_t i = 0; i < count; i++) {
      const Interval& interval = intervals[i];
      int64_t before = std::max<int64_t>(beside, 0);
      answered += changes[i];
      beside = interval.live - answered + std::min(given, answered);
      int64_t heap = std::max({before + std::max(interval.large[0], interval.large[1]), beside, (int64_t)0});
      result.peak = std::max(result.peak, heap + interval.stack);
   }
   return result;
}
