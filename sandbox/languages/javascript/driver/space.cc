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
 * dead is taken off the looks since the last such one.
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
#include "ledger.h"
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
   FULL_STEP = 512,   /* the same for looks at all generations, which need all of these; */
   FULL_OF_PEAK = 6,
   TRUSTED = 2,       /* of the peak only this share as long as they find hardly anything dead, */
   HARDLY = 32,       /* less than this share */
   FULL_OF_TOTAL = 12,
   HEAVY = 16,        /* what is large enough for a page of its own becomes old at once: so little of it calls for such a look */
   WATCHED_CALLS = 200000, /* so many times the depth of the stack is looked at when a function begins */
   CHAIN_BLOCK = 128, /* the smallest that is remembered by its size, and how many of them */
   CHAIN_LOG = 1 << 20,
};

Result* page = nullptr;

class Scale final : public v8::internal::HeapObjectAllocationTracker {
 public:
   void start(v8::Isolate* isolate);
   void stop();
   void settle();
   void look();
   void resized(int64_t delta);
   Result result(const std::vector<Block>& answer) { return ledger_.close(answer, given); }
   std::vector<Block> placed(const AnswerBlocks& blocks) const;

   void AllocationEvent(uintptr_t address, int size) override;
   void MoveEvent(uintptr_t from, uintptr_t to, int size) override;
   void UpdateObjectSizeEvent(uintptr_t address, int size) override;

   Births births;
   int64_t given = 0; /* bytes of the place in the input that becomes part of the answer */

 private:
   uint32_t now() const { return (uint32_t)ledger_.intervals.size(); }
   int64_t heavy() const { return old_large() + buffers_; }
   int64_t old_large() const;
   int64_t live() const { return old_ + survived_ + heavy() - base_; }
   int64_t most() const { return sure_highest_ + sure_highest_ / full_of_peak_ + FULL_STEP; }
   bool needs_full_look(int64_t live) const;
   void allocated(int64_t size);
   void collection_begins();
   void collection_ends(bool all);
   void close_interval(int64_t live, int64_t depth);
   void set_step();
   void look_again();
   void watch();
   int64_t depth() const { return watched_ < WATCHED_CALLS ? noted_depth() : stack_depth(); }
   void close_era(int64_t sure);
   void add_ancestors(Block block, uint32_t since, std::vector<Block>& into) const;

   v8::Isolate* isolate_ = nullptr;
   v8::internal::Heap* heap_ = nullptr;
   int64_t base_ = 0;    /* alive before the call */
   int64_t old_ = 0;      /* in the old generation, but for large objects */
   int64_t survived_ = 0; /* in the young one, at the last collection */
   int64_t sure_heavy_ = 0;
   size_t large_space_ = 0;
   bool collecting_ = false;
   int64_t buffers_ = 0; /* behind typed arrays, since the call began */
   int64_t step_ = FIRST_STEP, since_ = 0, total_ = 0, highest_ = 0, last_live_ = 0;
   int64_t large_[2] = {0, 0};
   int64_t sure_total_ = 0, sure_highest_ = 0; /* at the last full look, and at all of them */
   int64_t full_of_peak_ = FULL_OF_PEAK;
   double survival_ = 1; /* the share of small blocks that was alive at the look after them */
   bool asked_ = false, counting_ = false;
   int watched_ = 0; /* functions that have begun, as long as they are watched */
   Ledger ledger_;
   std::unordered_map<int64_t, std::vector<uint32_t>> log_; /* size of larger blocks -> intervals */
   size_t logged_ = 0;
};

Scale scale;

size_t number_of_space(v8::Isolate* isolate, std::string_view name)
{
   for (size_t i = 0; i < isolate->NumberOfHeapSpaces(); i++)
      if (v8::HeapSpaceStatistics space; isolate->GetHeapSpaceStatistics(&space, i) && space.space_name() == name)
         return i;
   abort();
}

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
   large_space_ = number_of_space(isolate, "large_object_space");
   buffers_changed = [](int64_t delta) { scale.resized(delta); };
   isolate->AddGCPrologueCallback([](v8::Isolate*, v8::GCType, v8::GCCallbackFlags) { scale.collection_begins(); });
   isolate->AddGCEpilogueCallback([](v8::Isolate*, v8::GCType type, v8::GCCallbackFlags) {
      scale.collection_ends((type & v8::kGCTypeMarkSweepCompact) != 0);
   });
   heap_->AddHeapObjectAllocationTracker(this);
   collect(heap_, true);
   do { /* what one collection clears lets go of more, now and then */
      base_ += live();
      collect(heap_, true);
   } while (live() < 0);
   sure_heavy_ = heavy();
   counting_ = true;
   watch();
}

/* An interrupt that is always due is served whenever a function begins. */
void Scale::watch()
{
   interrupt_served = [] {
      if (!scale.counting_ || scale.watched_ >= WATCHED_CALLS)
         return;
      scale.watched_++;
      note_depth();
      scale.isolate_->RequestInterrupt([](v8::Isolate*, void*) {}, nullptr);
   };
   isolate_->RequestInterrupt([](v8::Isolate*, void*) {}, nullptr);
}

int64_t Scale::old_large() const
{
   v8::HeapSpaceStatistics space;
   isolate_->GetHeapSpaceStatistics(&space, large_space_);
   return (int64_t)space.space_used_size();
}

void Scale::collection_begins()
{
   collecting_ = true;
   survived_ = 0;
}

/* Only a collection of everything leaves a heap of which the size is that of the objects in it: otherwise there are
 * what is left over of the pieces of memory that objects are moved to. */
void Scale::collection_ends(bool all)
{
   collecting_ = false;
   births.collected();
   if (all) {
      survived_ = 0;
      old_ = (int64_t)heap_->SizeOfObjects() - old_large();
   }
}

/* The last interval ends with the call. Of what was allocated in it, but for large blocks, as much is alive as lately. */
void Scale::stop()
{
   counting_ = false;
   close_interval(last_live_ + (int64_t)(survival_ * (double)(since_ - large_[0] - large_[1])), depth());
   close_era(-1);
}

/* Makes all objects old: then they stay where they are while the answer is looked through. */
void Scale::settle()
{
   collect(heap_, true);
   heap_->RemoveHeapObjectAllocationTracker(this);
}

void Scale::close_interval(int64_t live, int64_t depth)
{
   ledger_.intervals.push_back({live, total_, {large_[0], large_[1]}, depth});
   since_ = large_[0] = large_[1] = 0;
}

void Scale::set_step()
{
   int64_t live = last_live_;
   highest_ = std::max(highest_, live);
   step_ = std::max({(int64_t)FIRST_STEP, highest_ - live + highest_ / OF_PEAK, total_ / OF_TOTAL});
}

bool Scale::needs_full_look(int64_t live) const
{
   return live > most() && (total_ - sure_total_ >= total_ / FULL_OF_TOTAL || heavy() - sure_heavy_ > live / HEAVY);
}

void Scale::close_era(int64_t sure)
{
   size_t first = ledger_.eras.empty() ? 0 : ledger_.eras.back().last;
   ledger_.eras.push_back({first, ledger_.intervals.size(), sure_total_, most(), sure});
}

void Scale::look()
{
   asked_ = false;
   if (!counting_)
      return;
   counting_ = false;
   note_depth();
   int64_t depth = this->depth(); /* ahead of the collector's own frames */
   collect(heap_, false);
   int64_t before = last_live_;
   last_live_ = live();
   int64_t large = large_[0] + large_[1];
   double among = (double)std::max<int64_t>(since_ - large, 1);
   survival_ = std::clamp((double)(last_live_ - before - large) / among, 0.0, 1.0);
   close_interval(last_live_, depth);
   if (needs_full_look(last_live_))
      look_again();
   set_step();
   forget_depth();
   note_depth();
   counting_ = true;
}

/* A full look, at the same place as the last one. */
void Scale::look_again()
{
   collect(heap_, true);
   int64_t sure = live(), dead = last_live_ - sure;
   close_era(std::max<int64_t>(sure, 0));
   last_live_ = sure;
   sure_total_ = total_;
   sure_heavy_ = heavy();
   sure_highest_ = highest_ = std::max(sure_highest_, sure);
   full_of_peak_ = dead < sure / HARDLY ? std::max<int64_t>(full_of_peak_ / 2, TRUSTED) : FULL_OF_PEAK;
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
   if (!is_young(address) && !is_large(address))
      old_ += size;
   allocated(size);
}

/* Whatever is young and alive moves at a collection, and within the young generation only once. An array that loses its
 * first elements moves as well. */
void Scale::MoveEvent(uintptr_t from, uintptr_t to, int size)
{
   births.moved(from, to);
   if (!collecting_) {
      births.resized(to, (uint32_t)size);
      old_ -= is_young(to) || is_large(to) ? 0 : (int64_t)(to - from);
   } else if (is_young(to))
      survived_ += size;
   else if (is_young(from))
      old_ += size;
}

void Scale::UpdateObjectSizeEvent(uintptr_t address, int size)
{
   int64_t less = births.resized(address, (uint32_t)size);
   if (!collecting_ && !is_young(address) && !is_large(address))
      old_ -= less;
}

void Scale::resized(int64_t delta)
{
   buffers_ += delta;
   if (counting_ && delta > 0)
      allocated(delta);
}

/* The places that an array's elements had before they moved to this one: a full array is replaced by one with room
 * for half as much again, and 16 more. None of them is older than the array. Many arrays
 * begin with the same size: the first such place since the array was made is its own. */
void Scale::add_ancestors(Block block, uint32_t since, std::vector<Block>& into) const
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
      if (after == found->begin() || *(after - 1) < since)
         return;
      bool is_first = size == HEADER + WORD * (MORE + 1);
      block = {size, is_first ? *std::lower_bound(found->begin(), after, since) : *(after - 1), block.birth};
   }
}

std::vector<Block> Scale::placed(const AnswerBlocks& blocks) const
{
   std::vector<Block> answer;
   for (const AnswerBlock& block : blocks.found) {
      Block last = {block.birth.size, block.birth.when, NEVER_DIES};
      if (block.grows_since != NEVER_GROWS)
         add_ancestors(last, block.grows_since, answer);
      else
         answer.push_back(last);
   }
   for (size_t size : blocks.buffers)
      if (auto entry = log_.find((int64_t)size); entry != log_.end())
         answer.push_back({(int64_t)size, entry->second.back(), NEVER_DIES});
   return answer;
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
   scale.settle();
   AnswerBlocks blocks(isolate, scale.births);
   /* Of an input that is changed in place only the array itself is the answer, wherever V8 has moved its elements to: other
    * objects that take the place of those in it are memory beside it. */
   if (invocation.status == ANSWERED && signature.mutates >= 0)
      blocks.add_place(invocation.answer);
   else if (invocation.status == ANSWERED && signature.kind == Signature::Function)
      blocks.add(invocation.answer, signature.answer());
   for (size_t i = 0; i < invocation.results.size(); i++)
      blocks.add(invocation.results[i], signature.methods[invocation.calls[i].method].returns);
   if (page != nullptr)
      *page = scale.result(scale.placed(blocks));
}
