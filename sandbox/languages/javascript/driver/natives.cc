#include "natives.h"

#include "engine.h"
#include "life.h"
#include "text.h"

#include <chrono>
#include <node_version.h>
#include <string_view>

std::string standard_input;

namespace {

using Arguments = v8::FunctionCallbackInfo<v8::Value>;

void write(const Arguments& given)
{
   v8::Isolate* isolate = given.GetIsolate();
   output.write(given[0]->Int32Value(isolate->GetCurrentContext()).FromMaybe(1), utf8(isolate, given[1]));
   if (output.full()) {
      stopped.flooded = true;
      isolate->TerminateExecution();
   }
}

void input(const Arguments& given)
{
   given.GetReturnValue().Set(decode_text(given.GetIsolate(), standard_input));
}

void now(const Arguments& given)
{
   static const auto started = std::chrono::steady_clock::now();
   std::chrono::duration<double, std::milli> passed = std::chrono::steady_clock::now() - started;
   given.GetReturnValue().Set(passed.count());
}

void exit(const Arguments& given)
{
   v8::Isolate* isolate = given.GetIsolate();
   stopped.exited = true;
   stopped.exit_code = given[0]->Int32Value(isolate->GetCurrentContext()).FromMaybe(0);
   isolate->TerminateExecution();
}

void microtask(const Arguments& given)
{
   v8::Isolate* isolate = given.GetIsolate();
   if (given[0]->IsFunction())
      isolate->EnqueueMicrotask(given[0].As<v8::Function>());
   else
      isolate->ThrowException(v8::Exception::TypeError(text_of(isolate, "queueMicrotask takes a function")));
}

/* structuredClone: by writing and reading the value. */
void clone(const Arguments& given)
{
   v8::Isolate* isolate = given.GetIsolate();
   v8::Local<v8::Context> context = isolate->GetCurrentContext();
   v8::ValueSerializer writer(isolate);
   writer.WriteHeader();
   if (!writer.WriteValue(context, given[0]).FromMaybe(false))
      return;
   auto [data, size] = writer.Release();
   v8::ValueDeserializer reader(isolate, data, size);
   v8::Local<v8::Value> copy;
   if (reader.ReadHeader(context).FromMaybe(false) && reader.ReadValue(context).ToLocal(&copy))
      given.GetReturnValue().Set(copy);
   ::free(data);
}

/* Text as bytes, in an Uint8Array with the given prototype. */
void encode(const Arguments& given)
{
   v8::Isolate* isolate = given.GetIsolate();
   std::string text = utf8(isolate, given[0]);
   v8::Local<v8::ArrayBuffer> memory = v8::ArrayBuffer::New(isolate, text.size());
   text.copy((char*)memory->Data(), text.size());
   v8::Local<v8::Uint8Array> bytes = v8::Uint8Array::New(memory, 0, text.size());
   if (bytes->SetPrototype(isolate->GetCurrentContext(), given[1]).FromMaybe(false))
      given.GetReturnValue().Set(bytes);
}

void decode(const Arguments& given)
{
   if (!given[0]->IsArrayBufferView())
      return;
   auto view = given[0].As<v8::ArrayBufferView>();
   std::string bytes(view->ByteLength(), '\0');
   view->CopyContents(bytes.data(), bytes.size());
   given.GetReturnValue().Set(text_of(given.GetIsolate(), bytes));
}

void memory(const Arguments& given)
{
   v8::Isolate* isolate = given.GetIsolate();
   v8::HeapStatistics heap;
   isolate->GetHeapStatistics(&heap);
   v8::Local<v8::Object> figures = v8::Object::New(isolate);
   auto set = [&](const char* name, size_t value) {
      v8::Local<v8::Value> number = v8::Number::New(isolate, (double)value);
      figures->Set(isolate->GetCurrentContext(), text_of(isolate, name), number).Check();
   };
   set("rss", heap.total_physical_size());
   set("heapTotal", heap.total_heap_size());
   set("heapUsed", heap.used_heap_size());
   set("external", heap.external_memory());
   given.GetReturnValue().Set(figures);
}

const char* kind_of(v8::Local<v8::Value> value)
{
   if (value->IsProxy()) return "proxy";
   if (value->IsMap()) return "map";
   if (value->IsSet()) return "set";
   if (value->IsDate()) return "date";
   if (value->IsRegExp()) return "regexp";
   if (value->IsPromise()) return "promise";
   if (value->IsNativeError()) return "error";
   if (value->IsWeakMap()) return "weakmap";
   if (value->IsWeakSet()) return "weakset";
   if (value->IsNumberObject()) return "number";
   if (value->IsStringObject()) return "string";
   if (value->IsBooleanObject()) return "boolean";
   if (value->IsSymbolObject()) return "symbol";
   if (value->IsBigIntObject()) return "bigint";
   if (value->IsMapIterator() || value->IsSetIterator() || value->IsGeneratorObject()) return "iterator";
   return nullptr;
}

void kindOf(const Arguments& given)
{
   if (const char* kind = kind_of(given[0]))
      given.GetReturnValue().Set(text_of(given.GetIsolate(), kind));
}

/* What a proxy stands before, or a box holds. */
void targetOf(const Arguments& given)
{
   v8::Local<v8::Value> value = given[0];
   v8::Isolate* isolate = given.GetIsolate();
   auto result = given.GetReturnValue();
   if (value->IsProxy()) result.Set(value.As<v8::Proxy>()->GetTarget());
   else if (value->IsNumberObject()) result.Set(value.As<v8::NumberObject>()->ValueOf());
   else if (value->IsStringObject()) result.Set(value.As<v8::StringObject>()->ValueOf());
   else if (value->IsBooleanObject()) result.Set(v8::Boolean::New(isolate, value.As<v8::BooleanObject>()->ValueOf()));
   else if (value->IsSymbolObject()) result.Set(value.As<v8::SymbolObject>()->ValueOf());
   else if (value->IsBigIntObject()) result.Set(value.As<v8::BigIntObject>()->ValueOf());
}

/* The content of a Map (keys and values in turn) or a Set. */
void entriesOf(const Arguments& given)
{
   if (given[0]->IsMap()) given.GetReturnValue().Set(given[0].As<v8::Map>()->AsArray());
   else if (given[0]->IsSet()) given.GetReturnValue().Set(given[0].As<v8::Set>()->AsArray());
}

void stateOf(const Arguments& given)
{
   static const char* const NAMES[] = {"pending", "fulfilled", "rejected"};
   v8::Isolate* isolate = given.GetIsolate();
   if (!given[0]->IsPromise())
      return;
   auto promise = given[0].As<v8::Promise>();
   v8::Local<v8::Value> pair[] = {text_of(isolate, NAMES[promise->State()]), v8::Undefined(isolate)};
   if (promise->State() != v8::Promise::kPending)
      pair[1] = promise->Result();
   given.GetReturnValue().Set(v8::Array::New(isolate, pair, 2));
}

const struct {
   const char* name;
   v8::FunctionCallback function;
} FUNCTIONS[] = {{"write", write},       {"input", input},     {"now", now},         {"exit", exit},
                 {"microtask", microtask}, {"clone", clone},   {"encode", encode},   {"decode", decode},
                 {"memory", memory},     {"kindOf", kindOf},   {"targetOf", targetOf}, {"entriesOf", entriesOf},
                 {"stateOf", stateOf}};

} // namespace

const intptr_t* native_references()
{
   static intptr_t addresses[sizeof FUNCTIONS / sizeof *FUNCTIONS + 1];
   size_t count = 0;
   for (const auto& one : FUNCTIONS)
      addresses[count++] = (intptr_t)one.function;
   addresses[count] = 0;
   return addresses;
}

v8::Local<v8::Object> make_natives(v8::Isolate* isolate, v8::Local<v8::Context> context)
{
   v8::Local<v8::Object> natives = v8::Object::New(isolate);
   for (const auto& one : FUNCTIONS) {
      v8::Local<v8::Function> function =
         v8::FunctionTemplate::New(isolate, one.function)->GetFunction(context).ToLocalChecked();
      natives->Set(context, text_of(isolate, one.name), function).Check();
   }
   natives->Set(context, text_of(isolate, "version"), text_of(isolate, NODE_VERSION)).Check();
   natives->Set(context, text_of(isolate, "v8"), text_of(isolate, v8::V8::GetVersion())).Check();
   return natives;
}
