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

inline v8::internal::Heap* heap_of(v8::Isolate* isolate)
{
   return ((v8::internal::HeapProfiler*)isolate->GetHeapProfiler())->heap();
}

#endif
