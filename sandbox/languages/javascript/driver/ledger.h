/* What was seen at the looks at a heap, and the peak that follows from it. See space.cc. */

#ifndef LEDGER_H
#define LEDGER_H

#include <cstddef>
#include <cstdint>
#include <vector>

/* From one look to the next. */
struct Interval {
   int64_t live;     /* bytes that seem alive at its end, the input left out */
   int64_t total;    /* bytes allocated until then */
   int64_t large[2]; /* the largest blocks that were allocated in it */
   int64_t stack;    /* how deep the stack was */
};

/* From one look at all generations to the next, or to the end. */
struct Era {
   size_t first, last; /* intervals, the last one left out */
   int64_t before;     /* bytes allocated until it began */
   int64_t believed;   /* bytes that would have been looked at again, had there seemed to be more of them */
   int64_t sure;       /* bytes alive at its end; negative for the last one, of which it is not known */
};

/* A place of the answer's, from the interval in which it was allocated to the one in which another took over. */
struct Block {
   int64_t size;
   uint32_t birth, death;
};
constexpr uint32_t NEVER_DIES = UINT32_MAX;

/* What the warden reads; sandbox/guest/probe.c has the same. All but the last three in bytes. */
struct Result {
   int64_t peak, total, answer, events, lost, sealed;
};

struct Ledger {
   std::vector<Interval> intervals;
   std::vector<Era> eras;

   /* `given` bytes of the input are a former place of the answer. */
   Result close(const std::vector<Block>& answer, int64_t given);

 private:
   void correct(const std::vector<Block>& answer);
   void correct(const Era& era, const std::vector<int64_t>& left_behind);
   void forget_large(const std::vector<Block>& answer);
   double dead_share_ = 0; /* of what was allocated in an era, beside former places of the answer */
};

#endif
