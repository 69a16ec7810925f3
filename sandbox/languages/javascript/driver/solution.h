/* A candidate's program in its context: loaded once, called in forks. */

#ifndef SOLUTION_H
#define SOLUTION_H

#include "decode.h"
#include "encode.h"
#include "engine.h"
#include "explain.h"
#include "life.h"
#include "signature.h"
#include "source.h"

#include <memory>

/* The program cannot be called. */
struct Refused {
   Explanation why;
};

/* One input, and what became of it. Lives within one scope of handles. */
struct Invocation {
   std::vector<v8::Local<v8::Value>> arguments; /* of a function */
   std::vector<Call> calls;                     /* of a class */
   v8::Local<v8::Value> answer;
   std::vector<v8::Local<v8::Value>> results; /* of the calls of a class */
   Status status = ANSWERED;
   std::string message; /* why there is no answer */
};

class Solution {
 public:
   Solution(const Engine& engine, Signature signature)
      : isolate_(engine.isolate), signature_(std::move(signature)) {}

   /* Compiles the file, runs its code outside of functions, and finds what is to be called. Throws Refused. */
   void load(const std::string& path);

   /* Runs the code outside of functions anew, so that nothing is left of earlier calls. */
   void renew();

   /* Throws std::runtime_error for an input that is none. */
   Invocation prepare(std::string_view input);

   /* Calls the solution. Never throws. */
   void call(Invocation& invocation);

   /* The answer's bytes; a status of WRONG_TYPE and a message where it is not of its type. */
   std::string encode(Invocation& invocation);

   v8::Local<v8::Context> context() const { return context_.Get(isolate_); }
   const Signature& signature() const { return signature_; }

 private:
   void fill_number_cache();
   void compile();
   bool start(v8::TryCatch& caught);
   void forget();
   v8::Local<v8::Value> entry(v8::Local<v8::Array> found);
   v8::MaybeLocal<v8::Value> call_function(Invocation& invocation);
   v8::MaybeLocal<v8::Value> call_class(Invocation& invocation);
   v8::MaybeLocal<v8::Value> call_program();
   v8::MaybeLocal<v8::Value> settled(v8::Local<v8::Promise> promise);
   bool run_tasks(v8::Local<v8::Promise> until);
   void fail(Invocation& invocation, const v8::TryCatch& caught);
   v8::Local<v8::Value> internal(const char* name);
   [[noreturn]] void missing(const std::string& text);
   static void rejected(v8::PromiseRejectMessage message);

   v8::Isolate* isolate_;
   Signature signature_;
   std::unique_ptr<Source> source_;
   v8::Global<v8::Context> context_;
   v8::Global<v8::Object> internal_;
   v8::Global<v8::Function> body_;  /* the source as the body of a function */
   v8::Global<v8::Value> entry_;    /* the function, or the class */
   bool is_method_ = false;         /* entry_ is a class Solution whose method is called */
};

#endif
