#include "solution.h"

#include "natives.h"
#include "snapshot.h"
#include "text.h"

#include <fstream>
#include <iterator>

static const std::string SOLUTION = "Solution";
static const char* const GIVEN[] = {"exports", "require", "module", "__filename", "__dirname"};
enum { GIVEN_COUNT = 5 };

/* Rejected promises that nobody has looked after yet. */
static std::vector<v8::Global<v8::Promise>> unhandled;

static std::string file_name(const std::string& path)
{
   return path.substr(path.rfind('/') + 1);
}

v8::Local<v8::Value> Solution::internal(const char* name)
{
   return internal_.Get(isolate_)->Get(context(), text_of(isolate_, name)).ToLocalChecked();
}

void Solution::missing(const std::string& text)
{
   std::string names;
   for (const std::string& name : source_->declared())
      names += (names.empty() ? "" : ", ") + name;
   throw Refused{{text + (names.empty() ? "; the program defines nothing" : "; the program defines " + names), 0}};
}

void Solution::load(const std::string& path)
{
   std::ifstream file(path, std::ios::binary);
   source_ = std::make_unique<Source>(std::string(std::istreambuf_iterator<char>(file), {}), file_name(path));
   v8::HandleScope scope(isolate_);
   v8::Local<v8::Context> fresh = source_->uses("_") || source_->text().find("lodash") != std::string::npos
                                     ? v8::Context::FromSnapshot(isolate_, WITH_LIBRARIES).ToLocalChecked()
                                     : v8::Context::New(isolate_);
   v8::Context::Scope inside(fresh);
   context_.Reset(isolate_, fresh);
   internal_.Reset(isolate_, fresh->GetDataFromSnapshotOnce<v8::Object>(0).ToLocalChecked());
   isolate_->SetPromiseRejectCallback(rejected);
   fill_number_cache();
   compile();
   if (signature_.kind == Signature::Program)
      return;
   v8::TryCatch caught(isolate_);
   if (!start(caught)) {
      if (stopped.out_of_memory)
         throw Refused{{"more memory was needed than there is, in code outside of functions", 0}};
      if (stopped.exited)
         throw Refused{{"the program ended itself in code outside of functions", 0}};
      throw Refused{explain(isolate_, caught, source_.get())};
   }
}

/* V8's cache of numbers as texts gets its full size when two numbers have the same place in it, which is no call's doing. */
void Solution::fill_number_cache()
{
   enum { NUMBERS = 1000 };
   for (int i = 0; i < NUMBERS; i++) {
      v8::HandleScope scope(isolate_);
      v8::Local<v8::String> text;
      if (!v8::Integer::New(isolate_, i)->ToString(context()).ToLocal(&text))
         return;
   }
}

/* The source becomes the body of a function, as Node does it with a file. So it can be run anew, and what it declares
 * at its top is new then; a last statement hands over what is called. */
void Solution::compile()
{
   v8::TryCatch caught(isolate_);
   v8::Local<v8::String> names[GIVEN_COUNT];
   for (int i = 0; i < GIVEN_COUNT; i++)
      names[i] = text_of(isolate_, GIVEN[i]);
   std::string ending;
   if (signature_.kind != Signature::Program) {
      const std::string& name = signature_.name;
      ending = "\n;return [require, typeof " + name + " === 'undefined' ? undefined : " + name +
               ", typeof Solution === 'undefined' ? undefined : Solution];";
   }
   v8::ScriptOrigin origin(isolate_, text_of(isolate_, source_->name()));
   v8::Local<v8::Function> body;
   auto compiled = [&](const std::string& text) {
      v8::ScriptCompiler::Source source(decode_text(isolate_, text), origin);
      return v8::ScriptCompiler::CompileFunction(context(), &source, GIVEN_COUNT, names).ToLocal(&body);
   };
   if (compiled(source_->text() + ending)) {
      body_.Reset(isolate_, body);
      return;
   }
   Explanation why = explain(isolate_, caught, source_.get());
   caught.Reset();
   if (!compiled(source_->text())) /* the fault as it is without our ending */
      why = explain(isolate_, caught, source_.get());
   throw Refused{why};
}

/* Runs the body; false where that ends in an exception. Throws Refused. */
bool Solution::start(v8::TryCatch& caught)
{
   v8::Local<v8::Context> context = this->context();
   v8::Local<v8::Object> module = v8::Object::New(isolate_), exports = v8::Object::New(isolate_);
   module->Set(context, text_of(isolate_, "exports"), exports).Check();
   v8::Local<v8::Value> values[GIVEN_COUNT] = {exports, internal("require"), module,
                                               text_of(isolate_, "/tmp/" + source_->name()), text_of(isolate_, "/tmp")};
   v8::Local<v8::Value> result;
   if (!body_.Get(isolate_)->Call(context, exports, GIVEN_COUNT, values).ToLocal(&result))
      return false;
   if (signature_.kind == Signature::Program)
      return true;
   v8::Local<v8::Value> found[3] = {v8::Undefined(isolate_), v8::Undefined(isolate_), v8::Undefined(isolate_)};
   v8::Local<v8::Value> first; /* tells our own last statement from a `return` of the program's */
   if (result->IsArray() && result.As<v8::Array>()->Get(context, 0).ToLocal(&first) && first == values[1])
      for (uint32_t i = 0; i < 2; i++)
         found[i] = result.As<v8::Array>()->Get(context, i + 1).ToLocalChecked();
   if (!module->Get(context, text_of(isolate_, "exports")).ToLocal(&found[2]))
      return false;
   v8::Local<v8::Value> one = entry(v8::Array::New(isolate_, found, 3));
   if (caught.HasCaught())
      return false;
   entry_.Reset(isolate_, one);
   return true;
}

/* What to call, of [what has the name, Solution, module.exports]. Throws Refused. */
v8::Local<v8::Value> Solution::entry(v8::Local<v8::Array> found)
{
   v8::Local<v8::Context> context = this->context();
   const std::string& name = signature_.name;
   v8::Local<v8::Value> named = found->Get(context, 0).ToLocalChecked();
   v8::Local<v8::Value> solution = found->Get(context, 1).ToLocalChecked();
   v8::Local<v8::Value> exported = found->Get(context, 2).ToLocalChecked();
   auto member = [&](v8::Local<v8::Value> object, const std::string& key) -> v8::Local<v8::Value> {
      v8::Local<v8::Value> value;
      if (object->IsObject() && object.As<v8::Object>()->Get(context, text_of(isolate_, key)).ToLocal(&value))
         return value;
      return v8::Undefined(isolate_);
   };
   is_method_ = false;
   if (named->IsFunction())
      return named;
   if (member(exported, name)->IsFunction())
      return member(exported, name);
   if (signature_.kind == Signature::Class) {
      if (exported->IsFunction())
         return exported;
      missing("there is no class " + name);
   }
   if (!solution->IsFunction())
      solution = member(exported, SOLUTION);
   if (!solution->IsFunction() && exported->IsFunction() && !member(member(exported, "prototype"), name)->IsFunction())
      return exported;
   if (!solution->IsFunction())
      solution = exported;
   if (solution->IsFunction()) {
      if (!member(member(solution, "prototype"), name)->IsFunction())
         missing("class Solution has no method " + signature_.text());
      is_method_ = true;
      return solution;
   }
   missing("there is neither a function " + signature_.text() + " nor a class Solution with such a method");
}

/* What the runtime has kept of an earlier call. */
void Solution::forget()
{
   v8::TryCatch quiet(isolate_);
   v8::Local<v8::Value> nothing;
   (void)internal("forget").As<v8::Function>()->Call(context(), v8::Undefined(isolate_), 0, nullptr).ToLocal(&nothing);
}

void Solution::renew()
{
   forget();
   if (signature_.kind == Signature::Program)
      return;
   v8::TryCatch caught(isolate_);
   try {
      start(caught);
   } catch (const Refused&) {
   }
}

Invocation Solution::prepare(std::string_view input)
{
   Invocation invocation;
   Decoder decoder(isolate_, context(), internal_.Get(isolate_), input);
   if (signature_.kind == Signature::Class)
      invocation.calls = decoder.calls(signature_);
   else if (signature_.kind == Signature::Program)
      standard_input = decoder.text();
   else
      invocation.arguments = decoder.arguments(signature_.methods[0].parameters);
   return invocation;
}

void Solution::call(Invocation& invocation)
{
   v8::TryCatch caught(isolate_);
   v8::Local<v8::Value> result;
   unhandled.clear();
   bool returned = (signature_.kind == Signature::Class     ? call_class(invocation)
                    : signature_.kind == Signature::Program ? call_program()
                                                            : call_function(invocation))
                      .ToLocal(&result);
   if (!returned)
      fail(invocation, caught);
   else if (signature_.mutates >= 0)
      invocation.answer = invocation.arguments[(size_t)signature_.mutates];
   else
      invocation.answer = result;
}

v8::MaybeLocal<v8::Value> Solution::call_function(Invocation& invocation)
{
   v8::Local<v8::Context> context = this->context();
   v8::Local<v8::Value> receiver = v8::Undefined(isolate_);
   v8::Local<v8::Value> function = entry_.Get(isolate_);
   v8::Local<v8::Object> object;
   v8::Local<v8::Value> result;
   if (is_method_) {
      if (!function.As<v8::Function>()->NewInstance(context).ToLocal(&object))
         return {};
      receiver = object;
      if (!object->Get(context, text_of(isolate_, signature_.name)).ToLocal(&function))
         return {};
   }
   auto& arguments = invocation.arguments;
   if (!v8::Function::Cast(*function)->Call(context, receiver, (int)arguments.size(), arguments.data()).ToLocal(&result))
      return {};
   return result->IsPromise() ? settled(result.As<v8::Promise>()) : result;
}

v8::MaybeLocal<v8::Value> Solution::call_class(Invocation& invocation)
{
   v8::Local<v8::Context> context = this->context();
   v8::Local<v8::Object> subject;
   std::vector<v8::Local<v8::String>> names;
   for (const Method& method : signature_.methods)
      names.push_back(text_of(isolate_, method.name));
   for (Call& call : invocation.calls) {
      int count = (int)call.arguments.size();
      v8::Local<v8::Value> result = v8::Undefined(isolate_);
      if (call.method == 0) {
         if (!entry_.Get(isolate_).As<v8::Function>()->NewInstance(context, count, call.arguments.data()).ToLocal(&subject))
            return {};
      } else {
         v8::Local<v8::Value> method;
         if (!subject->Get(context, names[call.method]).ToLocal(&method))
            return {};
         if (!method->IsFunction()) {
            isolate_->ThrowException(v8::Exception::TypeError(
               text_of(isolate_, "class " + signature_.name + " has no method " + signature_.methods[call.method].name)));
            return {};
         }
         if (!method.As<v8::Function>()->Call(context, subject, count, call.arguments.data()).ToLocal(&result))
            return {};
      }
      invocation.results.push_back(result);
   }
   return v8::Undefined(isolate_);
}

v8::MaybeLocal<v8::Value> Solution::call_program()
{
   v8::TryCatch caught(isolate_);
   v8::Local<v8::Value> code;
   bool ended = start(caught) && run_tasks({});
   if (ended) {
      v8::Local<v8::Function> exit_code = internal("exitCode").As<v8::Function>();
      if (exit_code->Call(context(), v8::Undefined(isolate_), 0, nullptr).ToLocal(&code))
         stopped.exit_code = code->Int32Value(context()).FromMaybe(0);
   }
   bool is_exit = !ended && stopped.exited;
   if (ended || (is_exit && stopped.exit_code == 0)) {
      isolate_->CancelTerminateExecution();
      caught.Reset();
      if (stopped.exit_code == 0)
         return v8::Undefined(isolate_);
      stopped.exited = true;
      isolate_->ThrowException(v8::Undefined(isolate_));
   }
   caught.ReThrow();
   return {};
}

/* What a promise is fulfilled with, once all tasks that it waits for have run. */
v8::MaybeLocal<v8::Value> Solution::settled(v8::Local<v8::Promise> promise)
{
   promise->MarkAsHandled();
   if (!run_tasks(promise))
      return {};
   if (promise->State() == v8::Promise::kRejected) {
      isolate_->ThrowException(promise->Result());
      return {};
   }
   if (promise->State() == v8::Promise::kPending) {
      isolate_->ThrowException(
         v8::Exception::Error(text_of(isolate_, "the promise that was returned is never settled")));
      return {};
   }
   return promise->Result();
}

/* Runs what is left to do until there is nothing, or the promise is settled; false where that ends in an exception. */
bool Solution::run_tasks(v8::Local<v8::Promise> until)
{
   v8::Local<v8::Context> context = this->context();
   v8::Local<v8::Function> turn = internal("turn").As<v8::Function>();
   for (;;) {
      v8::HandleScope scope(isolate_);
      v8::Local<v8::Value> more;
      isolate_->PerformMicrotaskCheckpoint();
      if (isolate_->IsExecutionTerminating() || stopped.out_of_memory)
         return false;
      if (!unhandled.empty()) {
         isolate_->ThrowException(unhandled[0].Get(isolate_)->Result());
         return false;
      }
      if (!until.IsEmpty() && until->State() != v8::Promise::kPending)
         return true;
      if (!turn->Call(context, v8::Undefined(isolate_), 0, nullptr).ToLocal(&more))
         return false;
      if (more->IsFalse())
         return true;
   }
}

void Solution::rejected(v8::PromiseRejectMessage message)
{
   v8::Isolate* isolate = v8::Isolate::GetCurrent();
   if (message.GetEvent() == v8::kPromiseRejectWithNoHandler)
      unhandled.emplace_back(isolate, message.GetPromise());
   else if (message.GetEvent() == v8::kPromiseHandlerAddedAfterReject)
      std::erase_if(unhandled, [&](const auto& one) { return one == message.GetPromise(); });
}

void Solution::fail(Invocation& invocation, const v8::TryCatch& caught)
{
   invocation.status = RAISED;
   if (stopped.flooded) {
      invocation.status = ANSWERED; /* far longer than any answer may be: the warden refuses it */
   } else if (stopped.exited && signature_.kind == Signature::Program) {
      invocation.message = "the program ended with exit code " + std::to_string(stopped.exit_code);
   } else if (stopped.exited) {
      invocation.message = "the program ended itself (process.exit) instead of returning an answer";
   } else if (stopped.out_of_memory) {
      invocation.status = OUT_OF_MEMORY;
   } else {
      invocation.message = explain(isolate_, caught, source_.get()).text;
   }
   isolate_->CancelTerminateExecution();
}

std::string Solution::encode(Invocation& invocation)
{
   Encoder encoder(isolate_, context(), *source_);
   size_t number = 0;
   try {
      if (signature_.kind == Signature::Program)
         return std::string();
      if (signature_.kind == Signature::Class) {
         for (; number < invocation.results.size(); number++)
            encoder.value(invocation.results[number], signature_.methods[invocation.calls[number].method].returns);
         return std::move(encoder.bytes);
      }
      const auto& parameters = signature_.methods[0].parameters;
      for (size_t i = 0; i < parameters.size(); i++)
         if (parameters[i].type.kind == Type::Node && signature_.answer().kind == Type::Node && signature_.mutates < 0)
            encoder.check_copied(invocation.arguments[i], invocation.answer);
      encoder.value(invocation.answer, signature_.answer());
      return std::move(encoder.bytes);
   } catch (const WrongType& error) {
      invocation.status = WRONG_TYPE;
      invocation.message = error.what();
      if (signature_.kind == Signature::Class)
         invocation.message = "call " + std::to_string(number + 1) + " (" +
                              signature_.methods[invocation.calls[number].method].name + "): " + invocation.message;
      return std::string();
   }
}
