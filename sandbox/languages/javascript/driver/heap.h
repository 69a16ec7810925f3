/* The few parts of V8's inside that weighing needs: every allocation and every move of an object.
 *
 * These declarations repeat V8's own (src/heap/heap.h, src/profiler/heap-profiler.h of V8 11.3), which the package with
 * its public headers leaves out while the library exports the functions. Linking fails where they are gone. */

#ifndef HEAP_H
#define HEAP_H

#include <cstdint>
#include <v8-callbacks.h>
#include <v8-profiler.h>

namespace v8::internal {

using Address = uintptr_t;

class HeapObjectAllocationTracker {
 public:
   virtual void AllocationEvent(Address address, int size) = 0;
   virtual void MoveEvent(Address from, Address to, int size) {}
   virtual void UpdateObjectSizeEvent(Address address, int size) {}
   virtual ~HeapObjectAllocationTracker() = default;
};

enum class GarbageCollectionReason : int { Testing = 21 };
enum AllocationSpace { READ_ONLY_SPACE, NEW_SPACE, OLD_SPACE };

class Heap {
 public:
   bool CollectGarbage(AllocationSpace space, GarbageCollectionReason reason, GCCallbackFlags callbacks);
   void CollectAllGarbage(int flags, GarbageCollectionReason reason, GCCallbackFlags callbacks);
   void AddHeapObjectAllocationTracker(HeapObjectAllocationTracker* tracker);
   void RemoveHeapObjectAllocationTracker(HeapObjectAllocationTracker* tracker);
   size_t SizeOfObjects();
};

class HeapProfiler {
 public:
   Heap* heap() const;
};

} // namespace v8::internal

/* Where an object is, by the flags at the start of its page (src/heap/basic-memory-chunk.h). */
inline uintptr_t page_flags(uintptr_t object)
{
   constexpr uintptr_t PAGE = 256 << 10;
   return ((const uintptr_t*)(object & ~(PAGE - 1)))[1];
}

inline bool is_young(uintptr_t object)
{
   constexpr uintptr_t FROM_PAGE = 1 << 3, TO_PAGE = 1 << 4;
   return (page_flags(object) & (FROM_PAGE | TO_PAGE)) != 0;
}

/* Has a page of its own, and is never moved. */
inline bool is_large(uintptr_t object)
{
   constexpr uintptr_t LARGE_PAGE = 1 << 7;
   return (page_flags(object) & LARGE_PAGE) != 0;
}

inline v8::internal::Heap* heap_of(v8::Isolate* isolate)
{
   return ((v8::internal::HeapProfiler*)isolate->GetHeapProfiler())->heap();
}

#endif
