#include "encode.h"

#include "engine.h"
#include "explain.h"
#include "text.h"

#include <cmath>
#include <cstdint>
#include <cstring>
#include <map>
#include <unordered_map>

enum : uint32_t { MOST_NODES = 1u << 22, MOST_ELEMENTS = 1u << 26 };
static const Type INT = Type::parse("int");

void Encoder::refuse(v8::Local<v8::Value> value, const std::string& expected)
{
   throw WrongType("expected " + expected + ", got " + describe(isolate_, value));
}

void Encoder::value(v8::Local<v8::Value> value, const Type& type)
{
   switch (type.kind) {
   case Type::Int:
   case Type::Long:
      integer(value, type);
      break;
   case Type::Float:
      if (!value->IsNumber())
         refuse(value, type.name);
      put(value.As<v8::Number>()->Value());
      break;
   case Type::Bool:
      if (!value->IsBoolean())
         refuse(value, type.name);
      put((uint8_t)value->IsTrue());
      break;
   case Type::Char:
   case Type::String: {
      if (!value->IsString())
         refuse(value, type.name);
      size_t start = bytes.size();
      if (type.kind == Type::String)
         put((uint32_t)value.As<v8::String>()->Utf8Length(isolate_));
      append_text(isolate_, value.As<v8::String>(), bytes);
      if (type.kind == Type::Char) {
         std::u16string units = widen(std::string_view(bytes).substr(start));
         bool is_pair = units.size() == 2 && (units[0] & 0xfc00) == 0xd800 && (units[1] & 0xfc00) == 0xdc00;
         if (units.size() != 1 && !is_pair)
            refuse(value, type.name);
         bytes.resize(start);
         put((uint32_t)(is_pair ? 0x10000 + ((units[0] & 0x3ff) << 10 | (units[1] & 0x3ff)) : units[0]));
      }
      break;
   }
   case Type::List:
      list(value, type);
      break;
   case Type::ListNode:
      linked_list(value);
      break;
   case Type::TreeNode:
      tree(value);
      break;
   case Type::Node:
      graph(value);
      break;
   case Type::CyclicListNode: /* which is only given */
   case Type::Void:
      break;
   }
}

void Encoder::integer(v8::Local<v8::Value> value, const Type& type)
{
   if (value->IsInt32()) {
      put((int64_t)value.As<v8::Int32>()->Value());
      return;
   }
   if (value->IsBigInt()) {
      bool lossless = false;
      int64_t number = value.As<v8::BigInt>()->Int64Value(&lossless);
      if (!lossless)
         throw WrongType("the number does not fit in 64 bits");
      put(number);
      return;
   }
   double number = value->IsNumber() ? value.As<v8::Number>()->Value() : NAN;
   if (std::trunc(number) != number)
      refuse(value, type.name);
   if (std::fabs(number) >= 0x1p63)
      throw WrongType("the number " + describe(isolate_, value) + " does not fit in 64 bits");
   put((int64_t)number);
}

/* What getters of the candidate's may do here is measured and compared with what reading an answer can cost. */
v8::Local<v8::Value> Encoder::element(v8::Local<v8::Object> array, uint32_t index)
{
   v8::TryCatch failure(isolate_);
   v8::Local<v8::Value> value;
   if (!array->Get(context_, index).ToLocal(&value))
      throw WrongType("the answer cannot be read: " + explain(isolate_, failure, &source_).text);
   return value;
}

v8::Local<v8::Value> Encoder::field(v8::Local<v8::Value> object, const char* name, const char* type)
{
   if (!object->IsObject())
      refuse(object, type);
   v8::TryCatch failure(isolate_);
   v8::Local<v8::Value> value;
   if (!object.As<v8::Object>()->Get(context_, text_of(isolate_, name)).ToLocal(&value))
      throw WrongType("the answer cannot be read: " + explain(isolate_, failure, &source_).text);
   return value;
}

void Encoder::list(v8::Local<v8::Value> value, const Type& type)
{
   if (value->IsTypedArray()) {
      typed_array(value.As<v8::TypedArray>(), type);
      return;
   }
   if (!value->IsArray())
      refuse(value, type.name);
   auto array = value.As<v8::Array>();
   uint32_t length = array->Length();
   if (length > MOST_ELEMENTS)
      throw WrongType("the answer has " + std::to_string(length) + " elements");
   put(length);
   for (uint32_t i = 0; i < length; i++) {
      v8::HandleScope scope(isolate_);
      v8::Local<v8::Value> one = element(array, i);
      if (one->IsUndefined() && !array->HasRealIndexedProperty(context_, i).FromMaybe(true))
         throw WrongType("expected " + type.element->name + ", got nothing: element " + std::to_string(i) +
                         " of the array is not there");
      this->value(one, *type.element);
   }
}

/* Numbers in a typed array do for a list of numbers. */
void Encoder::typed_array(v8::Local<v8::TypedArray> value, const Type& type)
{
   Type::Kind kind = type.element->kind;
   if (kind != Type::Int && kind != Type::Long && kind != Type::Float)
      refuse(value, type.name);
   uint32_t length = (uint32_t)value->Length();
   put(length);
   for (uint32_t i = 0; i < length; i++) {
      v8::HandleScope scope(isolate_);
      this->value(element(value, i), *type.element);
   }
}

void Encoder::linked_list(v8::Local<v8::Value> head)
{
   size_t start = bytes.size();
   uint32_t count = 0;
   put(count);
   v8::Local<v8::Value> node = head, earlier = head; /* the node at the last power of two: met again in every cycle */
   while (!node->IsNullOrUndefined()) {
      v8::EscapableHandleScope scope(isolate_);
      integer(field(node, "val", "ListNode"), INT);
      node = scope.Escape(field(node, "next", "ListNode"));
      if (node == earlier || ++count > MOST_NODES)
         throw WrongType("the returned list has a cycle");
      if ((count & (count - 1)) == 0)
         earlier = node;
   }
   memcpy(&bytes[start], &count, sizeof count);
}

void Encoder::tree(v8::Local<v8::Value> root)
{
   std::vector<v8::Local<v8::Value>> nodes = {root};
   for (size_t at = 0; at < nodes.size(); at++) {
      if (nodes[at]->IsNullOrUndefined())
         continue;
      nodes.push_back(field(nodes[at], "left", "TreeNode"));
      nodes.push_back(field(nodes[at], "right", "TreeNode"));
      if (nodes.size() > MOST_NODES)
         throw WrongType("the returned tree has a cycle");
   }
   while (!nodes.empty() && nodes.back()->IsNullOrUndefined())
      nodes.pop_back();
   put((uint32_t)nodes.size());
   for (const auto& node : nodes)
      put((uint8_t)!node->IsNullOrUndefined());
   for (const auto& node : nodes) {
      v8::HandleScope scope(isolate_);
      if (!node->IsNullOrUndefined())
         integer(field(node, "val", "TreeNode"), INT);
   }
}

/* The nodes of a graph that can be reached, each once. */
std::vector<v8::Local<v8::Object>> Encoder::nodes_of(v8::Local<v8::Value> start)
{
   std::vector<v8::Local<v8::Object>> nodes;
   std::unordered_multimap<int, v8::Local<v8::Object>> known;
   auto add = [&](v8::Local<v8::Value> value) {
      if (!value->IsObject())
         refuse(value, "Node");
      auto node = value.As<v8::Object>();
      auto [from, to] = known.equal_range(node->GetIdentityHash());
      for (; from != to; from++)
         if (from->second == node)
            return;
      known.emplace(node->GetIdentityHash(), node);
      nodes.push_back(node);
      if (nodes.size() > MOST_NODES)
         throw WrongType("the returned graph has no end");
   };
   if (!start->IsNullOrUndefined())
      add(start);
   for (size_t at = 0; at < nodes.size(); at++) {
      v8::Local<v8::Value> neighbors = field(nodes[at], "neighbors", "Node");
      if (!neighbors->IsArray())
         refuse(neighbors, "an array of neighbors");
      uint32_t count = neighbors.As<v8::Array>()->Length();
      for (uint32_t i = 0; i < count; i++)
         add(element(neighbors.As<v8::Array>(), i));
   }
   return nodes;
}

void Encoder::graph(v8::Local<v8::Value> start)
{
   std::map<int64_t, v8::Local<v8::Object>> numbered;
   for (const auto& node : nodes_of(start)) {
      v8::Local<v8::Value> number = field(node, "val", "Node");
      if (!number->IsInt32())
         refuse(number, "int");
      if (!numbered.emplace(number.As<v8::Int32>()->Value(), node).second)
         throw WrongType("two nodes have the value " + std::to_string(number.As<v8::Int32>()->Value()));
   }
   if (!numbered.empty() && (numbered.begin()->first != 1 || numbered.rbegin()->first != (int64_t)numbered.size()))
      throw WrongType("the nodes of the returned graph are not numbered 1 to n");
   put((uint32_t)numbered.size());
   for (const auto& [number, node] : numbered) {
      auto neighbors = field(node, "neighbors", "Node").As<v8::Array>();
      put(neighbors->Length());
      for (uint32_t i = 0; i < neighbors->Length(); i++)
         integer(field(element(neighbors, i), "val", "Node"), INT);
   }
}

void Encoder::check_copied(v8::Local<v8::Value> given, v8::Local<v8::Value> answer)
{
   std::unordered_multimap<int, v8::Local<v8::Object>> known;
   for (const auto& node : nodes_of(given))
      known.emplace(node->GetIdentityHash(), node);
   for (const auto& node : nodes_of(answer)) {
      auto [from, to] = known.equal_range(node->GetIdentityHash());
      for (; from != to; from++)
         if (from->second == node)
            throw WrongType("the returned graph contains a node of the input, " +
                            describe(isolate_, field(node, "val", "Node")) + "; make new nodes");
   }
}
