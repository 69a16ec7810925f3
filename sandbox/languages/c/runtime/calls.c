/* The functions that the loader calls (docs/languages.md), for solutions that are called. */

#include "wire.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define OFFERED __attribute__((visibility("default")))

enum { ANSWERED, RAISED, WRONG_TYPE };

/* One call: which method, its arguments, and what came back. */
typedef struct {
   const judge_method* method;
   judge_slot *given, answer;
} Call;

jmp_buf wire_failed;
char wire_message[200];

static Call* calls;
static uint32_t call_count;
static Writer writer;
static int refused; /* the input cannot be one */

void unfit(const char* format, ...)
{
   va_list arguments;
   va_start(arguments, format);
   vsnprintf(wire_message, sizeof wire_message, format, arguments);
   va_end(arguments);
   longjmp(wire_failed, 1);
}

void* get_block(size_t count, size_t size)
{
   void* block = malloc(count * size > 0 ? count * size : 1);
   if (block == NULL)
      unfit("there is not enough memory for the input");
   return block;
}

const unsigned char* get_bytes(Reader* reader, size_t size)
{
   const unsigned char* place = reader->at;
   if (size > (size_t)(reader->end - reader->at))
      unfit("the input ends too early");
   reader->at += size;
   return place;
}

uint16_t get_u16(Reader* reader)
{
   uint16_t number;
   memcpy(&number, get_bytes(reader, sizeof number), sizeof number);
   return number;
}

uint32_t get_u32(Reader* reader)
{
   uint32_t number;
   memcpy(&number, get_bytes(reader, sizeof number), sizeof number);
   return number;
}

int64_t get_i64(Reader* reader)
{
   int64_t number;
   memcpy(&number, get_bytes(reader, sizeof number), sizeof number);
   return number;
}

void put(Writer* into, const void* data, size_t size)
{
   if (into->size + size > into->room) {
      into->room = (into->size + size) * 2;
      into->bytes = realloc(into->bytes, into->room);
      if (into->bytes == NULL)
         abort();
   }
   memcpy(into->bytes + into->size, data, size);
   into->size += size;
}

void put_u32(Writer* into, size_t number)
{
   uint32_t short_number = (uint32_t)number;
   put(into, &short_number, sizeof short_number);
}

void put_i64(Writer* into, int64_t number)
{
   put(into, &number, sizeof number);
}

static void read_call(Reader* reader, Call* call)
{
   const judge_method* method = call->method;
   call->given = get_block((size_t)method->count, sizeof(judge_slot));
   call->answer = (judge_slot){.judge_size = JUDGE_UNSET};
   for (int i = 0; i < method->count; i++)
      read_value(reader, method->parameters[i], &call->given[i]);
}

OFFERED int judge_decode(const unsigned char* data, size_t size)
{
   Reader reader = {data, data + size};
   if (setjmp(wire_failed) != 0)
      return refused = 1;
   call_count = judge_is_class ? get_u32(&reader) : 1;
   calls = get_block(call_count, sizeof(Call));
   for (uint32_t i = 0; i < call_count; i++) {
      unsigned number = judge_is_class ? get_u16(&reader) : 0;
      if (number >= (unsigned)judge_method_count)
         unfit("there is no method number %u", number);
      calls[i].method = &judge_methods[number];
      read_call(&reader, &calls[i]);
   }
   if (reader.at != reader.end)
      unfit("the input is longer than its signature says");
   return 0;
}

OFFERED int judge_call(void)
{
   for (uint32_t i = 0; i < call_count; i++)
      calls[i].method->call(calls[i].given, &calls[i].answer);
   return ANSWERED;
}

static const judge_slot* answer_of(const Call* call, judge_type* type)
{
   const judge_method* method = call->method;
   *type = method->changed >= 0 ? method->parameters[method->changed] : method->returns;
   return method->changed >= 0 ? &call->given[method->changed] : &call->answer;
}

OFFERED int judge_answer(const unsigned char** data, size_t* size)
{
   if (refused || setjmp(wire_failed) != 0) {
      *data = (const unsigned char*)wire_message;
      *size = strlen(wire_message);
      return refused ? RAISED : WRONG_TYPE;
   }
   for (uint32_t i = 0; i < call_count; i++) {
      judge_type type;
      const judge_slot* answer = answer_of(&calls[i], &type);
      write_value(&writer, type, answer);
   }
   *data = writer.bytes;
   *size = writer.size;
   return ANSWERED;
}

/* Names the answer's blocks; whether the answer is an input that was changed in place, which has none. */
OFFERED int judge_mark(Mark answer)
{
   int in_place = 0;
   for (uint32_t i = 0; i < call_count; i++) {
      if (calls[i].method->changed >= 0)
         in_place = 1;
      else
         mark_value(calls[i].method->returns, &calls[i].answer, answer);
   }
   return in_place;
}
