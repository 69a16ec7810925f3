/* How a call is weighed.
 *
 * A garbage-collected heap says what was allocated, not what is alive. So the call is looked at again and again: at a
 * look what is dead is collected, and what remains is alive. Looks follow a share of what is alive or was allocated so
 * far, so that a long call needs few of them, and take place where the program may be interrupted, at a call or the end
 * of a loop's body. The largest block since the last look is taken to have been alive together with what was alive then:
 * it may have come and gone within one built-in function.
 *
 * Most looks collect the young generation only, in a fiftieth of the time. Something that has become old and died then
 * counts as alive, until there seems to be clearly more alive than ever: then all is collected, and what turns out to be
 * dead is taken off the looks since the last such one, in proportion to what had been allocated.
 *
 * The answer does not count, neither at the end nor while it grows. When the call is over the answer is known, and with
 * it when each of its objects was allocated. Arrays that grow are replaced by larger ones of which the size is known:
 * so the places where the answer was before can be told from their sizes.
 *
 * Frames of functions are on the machine's own stack, as long as there is no compiler at work. The call runs on a stack of
 * zeros; how deep it went since the last look is where the zeros begin. */

#include "space.h"

#include "blocks.h"
#include "heap.h"
#include "stack.h"

#include <algorithm>
#include <cstdlib>
#include <sys/mman.h>
#include <unistd.h>
#include <unordered_map>

namespace {

enum : int64_t {
   FIRST_STEP = 128,
   OF_PEAK = 16,      /* a look for each such share of the peak, */
   OF_TOTAL = 24,     /* or of all that was allocated */
   FULL_OF_PEAK = 6,  /* the same for looks at all generations, which need both; */
   TRUSTED = 2,       /* of the peak only this share as long as they find hardly anything dead, */
   HARDLY = 32,       /* less than this share */
   FULL_OF_TOTAL = 12,
   CHAIN_BLOCK = 128, /* the smallest that is remembered by its size, and how many of them */
   CHAIN_LOG = 1 << 20,
};

/* What the warden reads; sandbox/guest/probe.c has the same. All but the last three in bytes. */
struct Result {
   int64_t peak, total, answer, events, lost, sealed;
};

/* From one look to the next. */
struct Interval {
   int64_t live;     /* bytes alive at its end, the input left out */
   int64_t total;    /* bytes allocated until then */
   int64_t large[2]; /* the largest blocks that were allocated in it */
   int64_t stack;    /* how deep the stack was */
};

/* A place of the answer's. */
struct Block {
   int64_t size;
   uint32_t birth, death; /* intervals */
};

Result* page = nullptr;

class Scale final : public v8::internal::HeapObjectAllocationTracker {
 public:
   void start(v8::Isolate* isolate);
   void stop();
   void look();
   void resized(int64_t delta);
   Result result(std::vector<Block> answer) const;
   std::vector<Block> placed(const AnswerBlocks& blocks) const;

   void AllocationEvent(uintptr_t address, int size) override;
   void MoveEvent(uintptr_t from, uintptr_t to, int) override { births.moved(from, to); }

   Births births;
   int64_t given = 0; /* bytes of the place in the input that becomes part of the answer */

 private:
   uint32_t now() const { return (uint32_t)intervals_.size(); }
   int64_t live() const { return (int64_t)heap_->SizeOfObjects() + buffers_ - base_; }
   int64_t most() const { return sure_highest_ + sure_highest_ / full_of_peak_ + FIRST_STEP; }
   bool needs_full_look(int64_t live) const;
   void allocated(int64_t size);
   void close_interval(int64_t live, int64_t depth);
   void set_step();
   void look_again();
   void correct(int64_t dead);
   void add_ancestors(Block block, std::vector<Block>& into) const;

   v8::Isolate* isolate_ = nullptr;
   v8::internal::Heap* heap_ = nullptr;
   int64_t base_ = 0;    /* alive before the call */
   int64_t buffers_ = 0; /* behind typed arrays, since the call began */
   int64_t step_ = FIRST_STEP, since_ = 0, total_ = 0, highest_ = 0;
   int64_t large_[2] = {0, 0};
   int64_t sure_total_ = 0, sure_highest_ = 0; /* at the last full look, and at all of them */
   int64_t full_of_peak_ = FULL_OF_PEAK;
   double dead_share_ = 0;                     /* of what was allocated between the last two */
   size_t sure_count_ = 0;
   bool asked_ = false, counting_ = false;
   std::vector<Interval> intervals_;
   std::unordered_map<int64_t, std::vector<uint32_t>> log_; /* size of larger blocks -> intervals */
   size_t logged_ = 0;
};

Scale scale;

void collect(v8::internal::Heap* heap, bool all)
{
   using v8::internal::GarbageCollectionReason;
   if (all)
      heap->CollectAllGarbage(0, GarbageCollectionReason::Testing, v8::kNoGCCallbackFlags);
   else
      heap->CollectGarbage(v8::internal::NEW_SPACE, GarbageCollectionReason::Testing, v8::kNoGCCallbackFlags);
}

void Scale::start(v8::Isolate* isolate)
{
   isolate_ = isolate;
   heap_ = heap_of(isolate);
   collect(heap_, true);
   base_ = live();
   buffers_changed = [](int64_t delta) { scale.resized(delta); };
   isolate->AddGCEpilogueCallback([](v8::Isolate*, v8::GCType, v8::GCCallbackFlags) { scale.births.collected(); });
   heap_->AddHeapObjectAllocationTracker(this);
   counting_ = true;
}

/* The last interval ends with the call. What was allocated in it is alive in the share that was alive lately. */
void Scale::stop()
{
   counting_ = false;
   int64_t live = intervals_.empty() ? 0 : intervals_.back().live;
   int64_t grown = live, among = total_ - since_;
   if (intervals_.size() > 1) {
      grown -= intervals_[intervals_.size() - 2].live;
      among -= intervals_[intervals_.size() - 2].total;
   }
   double share = intervals_.empty() ? 1 : std::clamp((double)grown / (double)std::max<int64_t>(among, 1), 0.0, 1.0);
   close_interval(live + (int64_t)(share * (double)since_), stack_depth());
   correct((int64_t)(dead_share_ * (double)(total_ - sure_total_)));
   heap_->RemoveHeapObjectAllocationTracker(this);
}

void Scale::close_interval(int64_t live, int64_t depth)
{
   intervals_.push_back({live, total_, {large_[0], large_[1]}, depth});
   since_ = large_[0] = large_[1] = 0;
}

void Scale::set_step()
{
   int64_t live = intervals_.back().live;
   highest_ = std::max(highest_, live);
   step_ = std::max({(int64_t)FIRST_STEP, highest_ - live + highest_ / OF_PEAK, total_ / OF_TOTAL});
}

bool Scale::needs_full_look(int64_t live) const
{
   return live > most() && total_ - sure_total_ >= total_ / FULL_OF_TOTAL;
}

/* Takes what turned out to be dead off the looks since the last full one. The more that is, the less is known of what is
 * left: no more of it is believed then than a full look would have been made for. */
void Scale::correct(int64_t dead)
{
   double since = (double)std::max<int64_t>(total_ - sure_total_, 1);
   for (size_t i = sure_count_; i < intervals_.size(); i++) {
      double share = (double)(intervals_[i].total - sure_total_) / since;
      int64_t gone = std::max<int64_t>((int64_t)(share * (double)dead), 0);
      int64_t live = intervals_[i].live - gone;
      intervals_[i].live = std::max<int64_t>(std::min(live, std::max(most(), live - gone)), 0);
   }
}

void Scale::look()
{
   asked_ = false;
   if (!counting_)
      return;
   counting_ = false;
   note_depth();
   int64_t depth = stack_depth(); /* ahead of the collector's own frames */
   collect(heap_, false);
   int64_t found = live();
   close_interval(found, depth);
   if (needs_full_look(found))
      look_again();
   set_step();
   forget_depth();
   counting_ = true;
}

/* A full look, in place of the last one. */
void Scale::look_again()
{
   collect(heap_, true);
   int64_t found = intervals_.back().live, sure = live();
   dead_share_ = (double)(found - sure) / (double)std::max<int64_t>(total_ - sure_total_, 1);
   sure_highest_ = highest_ = std::max(sure_highest_, sure);
   correct(found - sure);
   intervals_.back().live = sure;
   full_of_peak_ = found - sure < sure / HARDLY ? std::max<int64_t>(full_of_peak_ / 2, TRUSTED) : FULL_OF_PEAK;
   sure_total_ = total_;
   sure_count_ = intervals_.size();
}

void Scale::allocated(int64_t size)
{
   since_ += size;
   total_ += size;
   if (size > large_[1])
      large_[1] = size;
   if (large_[1] > large_[0])
      std::swap(large_[0], large_[1]);
   if (since_ >= step_ && !asked_) {
      asked_ = true;
      isolate_->RequestInterrupt([](v8::Isolate*, void*) { scale.look(); }, nullptr);
   }
   if (size >= CHAIN_BLOCK && logged_ < CHAIN_LOG) {
      log_[size].push_back(now());
      logged_++;
   }
}

void Scale::AllocationEvent(uintptr_t address, int size)
{
   if (!counting_)
      return;
   note_depth();
   births.allocated(address, {now(), (uint32_t)size});
   allocated(size);
}

void Scale::resized(int64_t delta)
{
   buffers_ += delta;
   if (counting_ && delta > 0)
      allocated(delta);
}

/* The places that an array's elements had before they moved to this one: a full array is replaced by one with room
 * for half as much again, and 16 more. */
void Scale::add_ancestors(Block block, std::vector<Block>& into) const
{
   enum : int64_t { HEADER = 16, WORD = 8, MORE = 16 };
   for (;;) {
      into.push_back(block);
      int64_t wanted = ((block.size - HEADER) / WORD - MORE) * 2 / 3;
      const std::vector<uint32_t>* found = nullptr;
      int64_t size = 0;
      for (int64_t capacity = wanted + 1; capacity >= wanted - 1 && found == nullptr; capacity--) {
         int64_t next = capacity + 1;
         bool grows = next + next / 2 + MORE == (block.size - HEADER) / WORD ||
                      capacity + capacity / 2 + MORE == (block.size - HEADER) / WORD;
         auto entry = log_.find(HEADER + WORD * capacity);
         if (grows && entry != log_.end()) {
            found = &entry->second;
            size = entry->first;
         }
      }
      if (found == nullptr)
         return;
      auto after = std::upper_bound(found->begin(), found->end(), block.birth);
      if (after == found->begin())
         return;
      block = {size, *(after - 1), block.birth};
   }
}

std::vector<Block> Scale::placed(const AnswerBlocks& blocks) const
{
   std::vector<Block> answer;
   for (const Birth& birth : blocks.found)
      add_ancestors({birth.size, birth.when, UINT32_MAX}, answer);
   for (size_t size : blocks.buffers)
      if (auto entry = log_.find((int64_t)size); entry != log_.end())
         answer.push_back({(int64_t)size, entry->second.back(), UINT32_MAX});
   return answer;
}

Result Scale::result(std::vector<Block> answer) const
{
   size_t count = intervals_.size();
   std::vector<int64_t> changes(count + 1, 0); /* of the answer's bytes, at the ends of intervals */
   std::vector<Interval> intervals = intervals_;
   int64_t final = 0;
   for (const Block& block : answer) {
      changes[std::min<size_t>(block.birth, count)] += block.size;
      changes[std::min<size_t>(block.death, count)] -= block.size;
      if (block.birth < count)
         for (int64_t& large : intervals[block.birth].large)
            if (large == block.size) {
               large = 0;
               break;
            }
      if (block.death == UINT32_MAX)
         final += block.size;
   }
   int64_t peak = 0, total = 0, answered = 0, before = 0, live = 0;
   for (size_t i = 0; i < count; i++) {
      const Interval& interval = intervals[i];
      int64_t large = std::max(interval.large[0], interval.large[1]);
      int64_t during = live + large - before;
      answered += changes[i];
      int64_t heap = std::max({live - before, during, interval.live - answered + std::min(given, answered), (int64_t)0});
      peak = std::max(peak, heap + interval.stack);
      total = std::max(total, std::max(interval.live, live + intervals_[i].large[0]) + interval.stack);
      live = interval.live;
      before = answered;
   }
   return {peak, total, final, (int64_t)count, 0, 1};
}

} // namespace

void take_probe_page()
{
   const char* descriptor = getenv("JUDGE_PROBE_FD");
   if (descriptor == nullptr)
      return;
   void* shared = mmap(nullptr, 4096, PROT_READ | PROT_WRITE, MAP_SHARED, atoi(descriptor), 0);
   close(atoi(descriptor));
   if (shared != MAP_FAILED)
      page = (Result*)shared;
}

void prepare_weighing(v8::Isolate* isolate, const Solution& solution, const Invocation& invocation)
{
   int mutates = solution.signature().mutates;
   scale.given = mutates >= 0 && !invocation.arguments.empty() ? (int64_t)elements_bytes(invocation.arguments[(size_t)mutates]) : 0;
   make_stack(isolate);
   scale.start(isolate);
}

void weigh(const std::function<void()>& call)
{
   run_on_stack(call);
   scale.stop();
}

void report_weight(const Solution& solution, const Invocation& invocation)
{
   const Signature& signature = solution.signature();
   v8::Isolate* isolate = v8::Isolate::GetCurrent();
   v8::HandleScope scope(isolate);
   AnswerBlocks blocks(isolate, scale.births);
   if (invocation.status == ANSWERED && signature.kind == Signature::Function)
      blocks.add(invocation.answer, signature.answer());
   for (size_t i = 0; i < invocation.results.size(); i++)
      blocks.add(invocation.results[i], signature.methods[invocation.calls[i].method].returns);
   if (page != nullptr)
      *page = scale.result(scale.placed(blocks));
}
