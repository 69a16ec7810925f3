#include "decode.h"

#include "engine.h"
#include "text.h"

#include <charconv>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <stdexcept>

static const Type INT = Type::parse("int");
static const Type INTS = Type::parse("list[int]");
static const Type ADJACENCY = Type::parse("list[list[int]]");

std::string_view Decoder::take(size_t size)
{
   if (size > rest_.size())
      throw std::runtime_error("the input ends early");
   std::string_view piece = rest_.substr(0, size);
   rest_.remove_prefix(size);
   return piece;
}

template <class T> T Decoder::take()
{
   T value;
   memcpy(&value, take(sizeof value).data(), sizeof value);
   return value;
}

std::string Decoder::text()
{
   return std::string(take(take<uint32_t>()));
}

std::vector<v8::Local<v8::Value>> Decoder::arguments(const std::vector<Parameter>& parameters)
{
   std::vector<v8::Local<v8::Value>> values;
   for (const Parameter& parameter : parameters)
      values.push_back(value(parameter.type));
   return values;
}

std::vector<Call> Decoder::calls(const Signature& signature)
{
   std::vector<Call> calls(take<uint32_t>());
   for (Call& call : calls) {
      call.method = take<uint16_t>();
      call.arguments = arguments(signature.methods.at(call.method).parameters);
   }
   return calls;
}

static bool holds_nodes(const Type& type)
{
   return type.kind == Type::List ? holds_nodes(*type.element)
                                  : type.kind == Type::ListNode || type.kind == Type::TreeNode || type.kind == Type::Node;
}

static std::string encoded(char32_t point)
{
   std::string bytes;
   if (point < 0x80)
      bytes += (char)point;
   else if (point < 0x800)
      bytes += {(char)(0xc0 | point >> 6), (char)(0x80 | (point & 0x3f))};
   else if (point < 0x10000)
      bytes += {(char)(0xe0 | point >> 12), (char)(0x80 | (point >> 6 & 0x3f)), (char)(0x80 | (point & 0x3f))};
   else
      bytes += {(char)(0xf0 | point >> 18), (char)(0x80 | (point >> 12 & 0x3f)), (char)(0x80 | (point >> 6 & 0x3f)),
                (char)(0x80 | (point & 0x3f))};
   return bytes;
}

v8::Local<v8::Value> Decoder::value(const Type& type)
{
   switch (type.kind) {
   case Type::Int:
   case Type::Long:
      return v8::Number::New(isolate_, (double)take<int64_t>());
   case Type::Float:
      return v8::Number::New(isolate_, take<double>());
   case Type::Bool:
      return v8::Boolean::New(isolate_, take<uint8_t>() != 0);
   case Type::Char:
      return decode_text(isolate_, encoded(take<uint32_t>()));
   case Type::String:
      return decode_text(isolate_, take(take<uint32_t>()));
   case Type::List:
      return list(*type.element);
   case Type::ListNode:
      return made("makeList", INTS);
   case Type::CyclicListNode:
      return made("makeCyclicList", type);
   case Type::TreeNode:
      return tree();
   case Type::Node:
      return made("makeGraph", ADJACENCY);
   case Type::Void:
      break;
   }
   return v8::Undefined(isolate_);
}

v8::Local<v8::Value> Decoder::parsed(const std::string& json)
{
   v8::Local<v8::Value> value;
   if (!v8::JSON::Parse(context_, decode_text(isolate_, json)).ToLocal(&value))
      throw std::runtime_error("the input does not fit in memory");
   return value;
}

v8::Local<v8::Value> Decoder::list(const Type& element)
{
   std::string_view start = rest_;
   std::string json;
   if (!holds_nodes(element) && append_list(element, json))
      return parsed(json);
   rest_ = start; /* nodes, or numbers that JSON does not know */
   std::vector<v8::Local<v8::Value>> values(take<uint32_t>());
   for (auto& one : values)
      one = value(element);
   return v8::Array::New(isolate_, values.data(), values.size());
}

v8::Local<v8::Value> Decoder::made(const char* maker, const Type& from)
{
   std::string json;
   append(from, json);
   v8::Local<v8::Value> plain = parsed(json);
   v8::Local<v8::Value> function = internal_->Get(context_, text_of(isolate_, maker)).ToLocalChecked();
   v8::Local<v8::Value> result;
   if (!function.As<v8::Function>()->Call(context_, v8::Undefined(isolate_), 1, &plain).ToLocal(&result))
      throw std::runtime_error("the input does not fit in memory");
   return result;
}

v8::Local<v8::Value> Decoder::tree()
{
   static const Type TREE = Type::parse("TreeNode");
   return made("makeTree", TREE);
}

static void append_number(double number, std::string& json)
{
   char digits[32];
   json.append(digits, std::to_chars(digits, digits + sizeof digits, number).ptr);
}

static void append_number(int64_t number, std::string& json)
{
   char digits[32];
   json.append(digits, std::to_chars(digits, digits + sizeof digits, number).ptr);
}

static void append_quoted(std::string_view text, std::string& json)
{
   static const char HEX[] = "0123456789abcdef";
   json += '"';
   for (size_t i = 0; i < text.size(); i++) {
      unsigned char byte = (unsigned char)text[i];
      if (byte == '"' || byte == '\\')
         json += '\\';
      if (byte < 0x20)
         json += {'\\', 'u', '0', '0', HEX[byte >> 4], HEX[byte & 15]};
      else
         json += (char)byte;
   }
   json += '"';
}

/* Appends a value as JSON; false for a number that JSON does not know. */
bool Decoder::append(const Type& type, std::string& json)
{
   switch (type.kind) {
   case Type::Int:
   case Type::Long:
      append_number(take<int64_t>(), json);
      return true;
   case Type::Float: {
      double number = take<double>();
      append_number(number, json);
      return std::isfinite(number);
   }
   case Type::Bool:
      json += take<uint8_t>() ? "true" : "false";
      return true;
   case Type::Char:
      append_quoted(encoded(take<uint32_t>()), json);
      return true;
   case Type::String:
      append_quoted(take(take<uint32_t>()), json);
      return true;
   case Type::List:
      return append_list(*type.element, json);
   case Type::CyclicListNode:
      json += '[';
      append(INTS, json);
      json += ',';
      append(INT, json);
      json += ']';
      return true;
   case Type::TreeNode:
      append_tree(json);
      return true;
   default:
      return false;
   }
}

bool Decoder::append_list(const Type& element, std::string& json)
{
   bool good = true;
   uint32_t count = take<uint32_t>();
   json += '[';
   for (uint32_t i = 0; i < count && good; i++) {
      if (i > 0)
         json += ',';
      good = append(element, json);
   }
   json += ']';
   return good;
}

void Decoder::append_tree(std::string& json)
{
   uint32_t count = take<uint32_t>();
   std::string_view present = take(count);
   json += '[';
   for (uint32_t i = 0; i < count; i++) {
      if (i > 0)
         json += ',';
      if (present[i])
         append(INT, json);
      else
         json += "null";
   }
   json += ']';
}
