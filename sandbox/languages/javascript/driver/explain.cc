#include "explain.h"

#include "engine.h"

#include <algorithm>

enum { MOST_CHARACTERS = 2000, MOST_FRAMES = 6, SHOWN = 80 };

static std::string cut(std::string text, size_t most)
{
   if (text.size() <= most)
      return text;
   size_t end = most - 3;
   while (end > 0 && ((unsigned char)text[end] & 0xc0) == 0x80)
      end--;
   return text.substr(0, end) + "...";
}

/* The places of a stack in the candidate's source, the outermost first. */
static std::vector<std::string> frames_of(v8::Isolate* isolate, v8::Local<v8::StackTrace> stack, const Source& source,
                                          int& innermost)
{
   std::vector<std::string> lines;
   for (int i = 0; i < stack->GetFrameCount(); i++) {
      v8::Local<v8::StackFrame> frame = stack->GetFrame(isolate, (uint32_t)i);
      if (utf8(isolate, frame->GetScriptName()) != source.name())
         continue;
      int line = source.line(frame->GetLineNumber(), frame->GetColumn() - 1);
      std::string function = utf8(isolate, frame->GetFunctionName());
      if (lines.empty())
         innermost = line;
      lines.push_back("  line " + std::to_string(line) + ", in " + (function.empty() ? "(anonymous)" : function));
   }
   std::reverse(lines.begin(), lines.end());
   if (lines.size() > MOST_FRAMES)
      lines.erase(lines.begin() + 1, lines.end() - (MOST_FRAMES - 1));
   return lines;
}

static Explanation explain_message(v8::Isolate* isolate, v8::Local<v8::Message> message, const Source* source)
{
   static const std::string UNCAUGHT = "Uncaught ";
   Explanation result;
   result.text = utf8(isolate, message->Get());
   if (result.text.starts_with(UNCAUGHT))
      result.text.erase(0, UNCAUGHT.size());
   result.text = cut(result.text, MOST_CHARACTERS);
   if (source == nullptr)
      return result;
   v8::Local<v8::Context> context = isolate->GetCurrentContext();
   std::vector<std::string> frames;
   v8::Local<v8::StackTrace> stack = message->GetStackTrace();
   if (!stack.IsEmpty())
      frames = frames_of(isolate, stack, *source, result.line);
   if (frames.empty() && utf8(isolate, message->GetScriptResourceName()) == source->name())
      result.line = source->line(message->GetLineNumber(context).FromMaybe(0), message->GetStartColumn());
   for (const std::string& frame : frames)
      result.text += "\n" + frame;
   return result;
}

Explanation explain(v8::Isolate* isolate, const v8::TryCatch& caught, const Source* source)
{
   v8::HandleScope scope(isolate);
   v8::Local<v8::Message> message = caught.Message();
   return message.IsEmpty() ? Explanation{"the program was stopped", 0} : explain_message(isolate, message, source);
}

Explanation explain_value(v8::Isolate* isolate, v8::Local<v8::Value> value, const Source* source)
{
   v8::HandleScope scope(isolate);
   return explain_message(isolate, v8::Exception::CreateMessage(isolate, value), source);
}

const char* type_name(v8::Local<v8::Value> value)
{
   if (value->IsUndefined()) return "undefined";
   if (value->IsNull()) return "null";
   if (value->IsBoolean()) return "boolean";
   if (value->IsNumber()) return "number";
   if (value->IsBigInt()) return "bigint";
   if (value->IsString()) return "string";
   if (value->IsSymbol()) return "symbol";
   if (value->IsFunction()) return "function";
   if (value->IsProxy()) return "Proxy";
   if (value->IsArray()) return "array";
   if (value->IsTypedArray()) return "typed array";
   if (value->IsMap()) return "Map";
   if (value->IsSet()) return "Set";
   if (value->IsPromise()) return "Promise";
   return "object";
}

std::string describe(v8::Isolate* isolate, v8::Local<v8::Value> value)
{
   std::string type = type_name(value);
   if (value->IsNullOrUndefined() || value->IsProxy())
      return type;
   if (value->IsArray())
      return type + " of " + std::to_string(value.As<v8::Array>()->Length());
   if (value->IsObject())
      return type;
   v8::Local<v8::String> detail;
   bool is_huge = value->IsBigInt() && value.As<v8::BigInt>()->WordCount() > 16;
   if (is_huge || !value->ToDetailString(isolate->GetCurrentContext()).ToLocal(&detail))
      return type;
   std::string text = utf8(isolate, detail);
   if (value->IsString())
      text = '"' + text + '"';
   return type + ": " + cut(text, SHOWN);
}
