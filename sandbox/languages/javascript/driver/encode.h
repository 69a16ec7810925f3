/* Answers: a solution's values as bytes, as in sandbox/guest/codec.py. */

#ifndef ENCODE_H
#define ENCODE_H

#include "signature.h"
#include "source.h"

#include <stdexcept>
#include <string>
#include <v8.h>
#include <vector>

/* An answer that is not of its type; the message says what was expected and what came. */
class WrongType : public std::runtime_error {
   using std::runtime_error::runtime_error;
};

class Encoder {
 public:
   Encoder(v8::Isolate* isolate, v8::Local<v8::Context> context, const Source& source)
      : isolate_(isolate), context_(context), source_(source) {}

   /* Appends a value to `bytes`. Throws WrongType. */
   void value(v8::Local<v8::Value> value, const Type& type);

   /* Throws WrongType where a returned graph shares a node with the given one. */
   void check_copied(v8::Local<v8::Value> given, v8::Local<v8::Value> answer);

   std::string bytes;

 private:
   void integer(v8::Local<v8::Value> value, const Type& type);
   void list(v8::Local<v8::Value> value, const Type& type);
   void typed_array(v8::Local<v8::TypedArray> value, const Type& type);
   void linked_list(v8::Local<v8::Value> value);
   void tree(v8::Local<v8::Value> value);
   void graph(v8::Local<v8::Value> value);
   std::vector<v8::Local<v8::Object>> nodes_of(v8::Local<v8::Value> start);
   v8::Local<v8::Value> field(v8::Local<v8::Value> object, const char* name, const char* type);
   v8::Local<v8::Value> element(v8::Local<v8::Object> array, uint32_t index);
   [[noreturn]] void refuse(v8::Local<v8::Value> value, const std::string& expected);
   template <class T> void put(T value) { bytes.append((const char*)&value, sizeof value); }

   v8::Isolate* isolate_;
   v8::Local<v8::Context> context_;
   const Source& source_;
};

#endif
