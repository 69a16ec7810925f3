#include "snapshot.h"

#include "engine.h"
#include "explain.h"
#include "natives.h"

#include <cstdio>
#include <cstring>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace {

std::string content(const std::string& path)
{
   std::ifstream file(path, std::ios::binary);
   if (!file)
      throw std::runtime_error(path + ": cannot be read");
   return {std::istreambuf_iterator<char>(file), {}};
}

/* Runs a script as the body of a function of `internal` and `module`; what it leaves in module.exports. */
v8::Local<v8::Value> run(v8::Isolate* isolate, v8::Local<v8::Context> context, v8::Local<v8::Object> internal,
                         const std::string& path)
{
   v8::TryCatch failure(isolate);
   v8::Local<v8::Object> module = v8::Object::New(isolate);
   v8::Local<v8::String> names[] = {text_of(isolate, "internal"), text_of(isolate, "module"),
                                    text_of(isolate, "exports")};
   v8::Local<v8::Value> values[] = {internal, module, v8::Object::New(isolate)};
   module->Set(context, names[2], values[2]).Check();
   v8::ScriptOrigin origin(isolate, text_of(isolate, path));
   v8::ScriptCompiler::Source source(text_of(isolate, content(path)), origin);
   v8::Local<v8::Function> body;
   v8::Local<v8::Value> result;
   if (!v8::ScriptCompiler::CompileFunction(context, &source, 3, names).ToLocal(&body) ||
       !body->Call(context, context->Global(), 3, values).ToLocal(&result))
      throw std::runtime_error(path + ": " + explain(isolate, failure, nullptr).text);
   return module->Get(context, names[2]).ToLocalChecked();
}

/* A context in which these scripts have run. */
v8::Local<v8::Context> filled(v8::SnapshotCreator& creator, int count, char** paths)
{
   v8::Isolate* isolate = creator.GetIsolate();
   v8::Local<v8::Context> context = v8::Context::New(isolate);
   v8::Context::Scope inside(context);
   v8::Local<v8::Object> internal = v8::Object::New(isolate);
   v8::Local<v8::Object> modules = v8::Object::New(isolate);
   internal->Set(context, text_of(isolate, "native"), make_natives(isolate, context)).Check();
   internal->Set(context, text_of(isolate, "modules"), modules).Check();
   for (int i = 0; i < count; i++) {
      std::string path = paths[i];
      size_t equals = path.find('=');
      v8::Local<v8::Value> exported = run(isolate, context, internal, path.substr(equals + 1));
      if (equals != std::string::npos)
         modules->Set(context, text_of(isolate, path.substr(0, equals)), exported).Check();
   }
   creator.AddData(context, internal);
   return context;
}

void fill(v8::SnapshotCreator& creator, int count, char** paths)
{
   v8::HandleScope scope(creator.GetIsolate());
   int common = 0;
   while (common < count && strchr(paths[common], '=') == nullptr)
      common++;
   creator.SetDefaultContext(filled(creator, common, paths));
   creator.AddContext(filled(creator, count, paths));
}

} // namespace

int make_snapshot(int count, char** arguments)
{
   set_flags("--jitless --no-flush-bytecode --hash-seed=20 --random-seed=20");
   start_platform();
   v8::StartupData blob;
   try {
      v8::SnapshotCreator creator(native_references());
      fill(creator, count - 1, arguments + 1);
      blob = creator.CreateBlob(v8::SnapshotCreator::FunctionCodeHandling::kKeep);
   } catch (const std::runtime_error& error) {
      fprintf(stderr, "%s\n", error.what());
      return 1;
   }
   std::ofstream(arguments[0], std::ios::binary).write(blob.data, blob.raw_size);
   return 0;
}
