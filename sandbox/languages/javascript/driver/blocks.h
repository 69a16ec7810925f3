/* The objects that make up an answer. */

#ifndef BLOCKS_H
#define BLOCKS_H

#include "births.h"
#include "signature.h"

#include <unordered_set>
#include <v8.h>
#include <vector>

/* `grows_since`: an array's elements, that may have been in other places before, since the array was made. */
struct AnswerBlock {
   Birth birth;
   uint32_t grows_since;
};
constexpr uint32_t NEVER_GROWS = UINT32_MAX;

class AnswerBlocks {
 public:
   AnswerBlocks(v8::Isolate* isolate, const Births& births) : isolate_(isolate), births_(births) {}

   /* Finds the objects of a value that were allocated during the call. */
   void add(v8::Local<v8::Value> value, const Type& type);

   /* Finds the place where an array keeps its elements now, if it moved there during the call. */
   void add_place(v8::Local<v8::Value> value);

   std::vector<AnswerBlock> found;
   std::vector<size_t> buffers; /* bytes behind typed arrays */

 private:
   bool add_block(uintptr_t address, uint32_t grows_since = NEVER_GROWS);
   void add_object(v8::Local<v8::Object> object);
   void add_text(uintptr_t address);
   void add_list(v8::Local<v8::Value> value, const Type& element);
   void add_nodes(v8::Local<v8::Value> start, const std::vector<const char*>& links);

   v8::Isolate* isolate_;
   const Births& births_;
   std::unordered_set<uintptr_t> seen_;
};

/* Bytes of the place where an array keeps its elements; 0 for anything that is no array. */
size_t elements_bytes(v8::Local<v8::Value> array);

#endif
