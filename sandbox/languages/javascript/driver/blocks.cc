#include "blocks.h"

#include "engine.h"
#include "heap.h"

#include <v8-internal.h>

/* How V8 11.3 lays out what is looked at here: offsets in bytes from the start of an object. */
enum : size_t { PROPERTIES = 8, ELEMENTS = 16, LENGTH = 8, STORE_HEADER = 16, WORD = 8, FIRST = 16, SECOND = 24 };
enum { REPRESENTATION = 7, CONS = 1, SLICED = 3, THIN = 5 };

static uintptr_t tagged(v8::Local<v8::Value> value)
{
   return *(uintptr_t*)*value;
}

static bool is_object(uintptr_t tagged)
{
   return (tagged & 3) == 1;
}

static uintptr_t at(uintptr_t address, size_t offset)
{
   return *(uintptr_t*)(address + offset);
}

size_t elements_bytes(v8::Local<v8::Value> array)
{
   if (!array->IsArray())
      return 0;
   uintptr_t store = at(tagged(array) - 1, ELEMENTS) - 1;
   return STORE_HEADER + WORD * (size_t)(at(store, LENGTH) >> 32);
}

bool AnswerBlocks::add_block(uintptr_t address, uint32_t grows_since)
{
   if (is_young(address) || !seen_.insert(address).second)
      return false; /* what is young was made by looking: the numbers of an array of floats */
   if (const Birth* birth = births_.find(address))
      found.push_back({*birth, grows_since});
   return true;
}

void AnswerBlocks::add_object(v8::Local<v8::Object> object)
{
   uintptr_t address = tagged(object) - 1;
   add_block(address);
   add_block(at(address, PROPERTIES) - 1);
   const Birth* made = births_.find(address);
   add_block(at(address, ELEMENTS) - 1, made != nullptr ? made->when : 0);
}

void AnswerBlocks::add_place(v8::Local<v8::Value> value)
{
   if (value->IsArray())
      add_object(value.As<v8::Object>());
}

/* A text may be a tree of the texts that it was put together from. */
void AnswerBlocks::add_text(uintptr_t start)
{
   std::vector<uintptr_t> todo = {start};
   while (!todo.empty()) {
      uintptr_t address = todo.back() - 1;
      todo.pop_back();
      if (!add_block(address))
         continue;
      int kind = v8::internal::Internals::GetInstanceType(address + 1) & REPRESENTATION;
      if (kind == CONS)
         todo.insert(todo.end(), {at(address, SECOND), at(address, FIRST)});
      else if (kind == SLICED || kind == THIN)
         todo.push_back(at(address, FIRST));
   }
}

void AnswerBlocks::add_list(v8::Local<v8::Value> value, const Type& element)
{
   if (value->IsTypedArray()) {
      buffers.push_back(value.As<v8::TypedArray>()->ByteLength());
      return;
   }
   if (!value->IsArray())
      return;
   v8::Local<v8::Context> context = isolate_->GetCurrentContext();
   auto array = value.As<v8::Array>();
   add_object(array);
   for (uint32_t i = 0; i < array->Length(); i++) {
      v8::HandleScope scope(isolate_);
      v8::Local<v8::Value> one;
      if (!array->Get(context, i).ToLocal(&one))
         return;
      add(one, element);
   }
}

void AnswerBlocks::add_nodes(v8::Local<v8::Value> start, const std::vector<const char*>& links)
{
   v8::Local<v8::Context> context = isolate_->GetCurrentContext();
   std::vector<v8::Local<v8::Value>> todo = {start};
   std::vector<v8::Local<v8::String>> names;
   for (const char* link : links)
      names.push_back(text_of(isolate_, link));
   while (!todo.empty()) {
      v8::Local<v8::Value> value = todo.back();
      todo.pop_back();
      if (!value->IsObject() || seen_.count(tagged(value) - 1))
         continue;
      auto node = value.As<v8::Object>();
      add_object(node);
      for (const auto& name : names) {
         v8::Local<v8::Value> next;
         if (!node->Get(context, name).ToLocal(&next))
            return;
         if (!next->IsArray()) {
            todo.push_back(next);
            continue;
         }
         auto array = next.As<v8::Array>();
         add_object(array);
         for (uint32_t i = 0; i < array->Length(); i++)
            if (v8::Local<v8::Value> one; array->Get(context, i).ToLocal(&one))
               todo.push_back(one);
      }
   }
}

void AnswerBlocks::add(v8::Local<v8::Value> value, const Type& type)
{
   v8::TryCatch quiet(isolate_);
   if (!is_object(tagged(value)))
      return;
   switch (type.kind) {
   case Type::List:
      add_list(value, *type.element);
      break;
   case Type::ListNode:
      add_nodes(value, {"next"});
      break;
   case Type::TreeNode:
      add_nodes(value, {"right", "left"});
      break;
   case Type::Node:
      add_nodes(value, {"neighbors"});
      break;
   default:
      if (value->IsString())
         add_text(tagged(value));
      else if (value->IsNumber() || value->IsBigInt())
         add_block(tagged(value) - 1);
   }
}
