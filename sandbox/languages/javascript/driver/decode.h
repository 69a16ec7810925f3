/* Inputs: bytes as in sandbox/guest/codec.py as the values that solutions take.
 *
 * Lists are made by way of JSON text, as on the public interview sites: V8's parser makes arrays of the same kinds as
 * literals in a program, and faster than element by element. */

#ifndef DECODE_H
#define DECODE_H

#include "signature.h"

#include <string>
#include <string_view>
#include <v8.h>
#include <vector>

/* One call of a design class's list of calls. */
struct Call {
   size_t method;
   std::vector<v8::Local<v8::Value>> arguments;
};

class Decoder {
 public:
   /* `internal` has makeList, makeCyclicList, makeTree and makeGraph. */
   Decoder(v8::Isolate* isolate, v8::Local<v8::Context> context, v8::Local<v8::Object> internal, std::string_view data)
      : isolate_(isolate), context_(context), internal_(internal), rest_(data) {}

   /* Every method throws std::runtime_error where bytes run out. */
   std::vector<v8::Local<v8::Value>> arguments(const std::vector<Parameter>& parameters);
   std::vector<Call> calls(const Signature& signature);
   std::string text();

 private:
   v8::Local<v8::Value> value(const Type& type);
   v8::Local<v8::Value> list(const Type& element);
   v8::Local<v8::Value> made(const char* maker, const Type& from);
   v8::Local<v8::Value> tree();
   v8::Local<v8::Value> parsed(const std::string& json);
   bool append(const Type& type, std::string& json);
   bool append_list(const Type& element, std::string& json);
   void append_tree(std::string& json);

   template <class T> T take();
   std::string_view take(size_t size);

   v8::Isolate* isolate_;
   v8::Local<v8::Context> context_;
   v8::Local<v8::Object> internal_;
   std::string_view rest_;
};

#endif
